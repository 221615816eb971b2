namespace NetralitasAsn.Web.Security;

/// <summary>Headers of every answer. No inline script or style anywhere in our pages; the API browser alone needs inline styles.</summary>
internal static class SecurityHeaders
{
    private static readonly HeaderPolicyCollection Pages = Common().AddContentSecurityPolicy(csp =>
    {
        csp.AddDefaultSrc().None();
        csp.AddScriptSrc().Self();
        csp.AddStyleSrc().Self();
        csp.AddImgSrc().Self().Data();
        csp.AddMediaSrc().Self();
        csp.AddFontSrc().Self();
        csp.AddConnectSrc().Self();
        csp.AddManifestSrc().Self();
        csp.AddFormAction().Self();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
        csp.AddObjectSrc().None();
    });

    private static readonly HeaderPolicyCollection ApiBrowser = Common().AddContentSecurityPolicy(csp =>
    {
        csp.AddDefaultSrc().None();
        csp.AddScriptSrc().Self();
        csp.AddStyleSrc().Self().UnsafeInline();
        csp.AddImgSrc().Self().Data();
        csp.AddFontSrc().Self();
        csp.AddConnectSrc().Self();
        csp.AddFormAction().Self();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
    });

    public static WebApplication UseOurSecurityHeaders(this WebApplication app)
    {
        app.UseWhen(IsApiBrowser, browser => browser.UseSecurityHeaders(ApiBrowser));
        app.UseWhen(http => !IsApiBrowser(http), pages => pages.UseSecurityHeaders(Pages));
        return app;
    }

    private static bool IsApiBrowser(HttpContext http) => http.Request.Path.StartsWithSegments("/swagger", StringComparison.OrdinalIgnoreCase);

    private static HeaderPolicyCollection Common() => new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(365 * 24 * 60 * 60)
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicyWithDefaultSecureDirectives()
        .RemoveServerHeader();
}
