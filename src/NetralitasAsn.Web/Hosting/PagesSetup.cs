using System.Globalization;
using Microsoft.AspNetCore.Localization;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Hosting;

internal static class PagesSetup
{
    /// <summary>Everything asks for sign-in except the public pages, which are listed here and nowhere else.</summary>
    private static readonly string[] PublicPages =
        ["/Index", "/Error", "/Account/SignIn", "/Account/SecondFactor", "/Account/SignOut"];

    private static readonly string[] PublicFolders =
        ["/Public", "/Regulations", "/Dashboard", "/Tracking", "/Shared"];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizeFolder("/", Policies.SignedIn);
            foreach (var page in PublicPages)
            {
                pages.Conventions.AllowAnonymousToPage(page);
            }

            foreach (var folder in PublicFolders)
            {
                pages.Conventions.AllowAnonymousToFolder(folder);
            }
        }).AddViewLocalization().AddDataAnnotationsLocalization();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        return services;
    }

    /// <summary>Indonesian, except under <c>/en</c>; numbers and dates follow.</summary>
    public static WebApplication UseLanguages(this WebApplication app)
    {
        var options = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new("id-ID"),
            SupportedCultures = [new("id-ID"), new("en-GB")],
            SupportedUICultures = [new("id-ID"), new("en-GB")],
            RequestCultureProviders = [new CustomRequestCultureProvider(ByAddress)],
        };
        app.UseRequestLocalization(options);
        return app;
    }

    private static Task<ProviderCultureResult?> ByAddress(HttpContext http) =>
        Task.FromResult<ProviderCultureResult?>(new(http.Request.Path.StartsWithSegments("/en", StringComparison.OrdinalIgnoreCase) ? "en-GB" : "id-ID"));
}
