using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Api;

/// <summary>The API, one file per resource. Everything asks for a bearer token unless its own file says it is public.</summary>
internal static class ApiSetup
{
    public static WebApplication MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").RequireAuthorization(Policies.SignedIn).DisableAntiforgery();

        api.MapSignIn();
        api.MapRegions();
        api.MapAccounts();
        api.MapReportsIntake();
        api.MapLaw();
        api.MapReports();
        api.MapEvidence();
        api.MapFindings();
        api.MapCases();
        api.MapInterests();
        api.MapReferrals();
        api.MapStatistics();
        api.MapWork();
        api.MapNotices();
        return app;
    }
}
