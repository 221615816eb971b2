using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Hosting;

internal static class PagesSetup
{
    /// <summary>Everything asks for sign-in except the public pages, which are listed here and nowhere else.</summary>
    private static readonly string[] PublicPages =
        ["/Index", "/Error", "/Account/SignIn", "/Account/SecondFactor", "/Account/SignOut"];

    private static readonly string[] PublicFolders =
        ["/Public", "/Regulations", "/Dashboard", "/Tracking", "/Shared"];

    private const string English = "/en";

    private static readonly string[] Indonesian = ["/kerja", "/api", "/swagger", "/health", "/build"];

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
        }).AddMvcOptions(mvc => SayInOurWords(mvc.ModelBindingMessageProvider)).AddViewLocalization().AddDataAnnotationsLocalization();
        services.AddSingleton<Navigation.Menu>();
        services.AddScoped<Navigation.Desk>();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        return services;
    }

    /// <summary>
    /// Indonesian, except under <c>/en</c>; numbers and dates follow. The prefix becomes the path base, so that every public page
    /// exists in both languages and links stay in theirs. The desks, the API and its browser have no English address.
    /// </summary>
    public static WebApplication UseLanguages(this WebApplication app)
    {
        app.Use(async (http, next) =>
        {
            if (!http.Request.Path.StartsWithSegments(English, StringComparison.Ordinal, out var rest) || Indonesian.Any(p => rest.StartsWithSegments(p, StringComparison.Ordinal)))
            {
                await next(http);
                return;
            }

            var (pathBase, path) = (http.Request.PathBase, http.Request.Path);
            http.Request.PathBase = pathBase + English;
            http.Request.Path = rest.HasValue ? rest : "/";
            try
            {
                await next(http);
            }
            finally
            {
                http.Request.PathBase = pathBase;
                http.Request.Path = path;
            }
        });
        return UseCulture(app);
    }

    private static WebApplication UseCulture(WebApplication app)
    {
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new("id-ID"),
            SupportedCultures = [new("id-ID"), new("en-GB")],
            SupportedUICultures = [new("id-ID"), new("en-GB")],
            RequestCultureProviders = [new CustomRequestCultureProvider(ByAddress)],
        });
        return app;
    }

    private static Task<ProviderCultureResult?> ByAddress(HttpContext http) =>
        Task.FromResult<ProviderCultureResult?>(new(http.Request.PathBase.Value?.EndsWith(English, StringComparison.Ordinal) == true ? "en-GB" : "id-ID"));

    /// <summary>What the form binder says when text is no number or no date.</summary>
    private static void SayInOurWords(DefaultModelBindingMessageProvider messages)
    {
        const string invalid = "Isian ini belum benar.";
        const string required = "Isian ini wajib diisi.";
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => invalid);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => invalid);
        messages.SetUnknownValueIsInvalidAccessor(_ => invalid);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => invalid);
        messages.SetValueIsInvalidAccessor(_ => invalid);
        messages.SetValueMustBeANumberAccessor(_ => invalid);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => invalid);
        messages.SetValueMustNotBeNullAccessor(_ => required);
        messages.SetMissingBindRequiredValueAccessor(_ => required);
        messages.SetMissingKeyOrValueAccessor(() => required);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => required);
    }
}
