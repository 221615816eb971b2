using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>One of the two doors of the public, with the chain of its pages: a report with a name, or information without.</summary>
internal sealed record Door(string Address, DraftKind Kind, string Cookie, string Start, IReadOnlyList<string> Steps)
{
    public static readonly Door Report = new(
        "lapor", DraftKind.Report, "isian", "/lapor/mulai", ["pelapor", "terlapor", "peristiwa", "tempat-waktu", "saksi", "bukti", "periksa"]);

    public static readonly Door Tip = new(
        "info", DraftKind.Tip, "isian-info", "/info", ["terlapor", "peristiwa", "tempat-waktu", "saksi", "bukti", "periksa"]);

    /// <summary>How long a draft stays open on somebody's own phone.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public bool IsReport => Kind is DraftKind.Report;

    public static Door Of(HttpContext http) => http.Request.Path.StartsWithSegments("/info", StringComparison.Ordinal) ? Tip : Report;

    public string To(string step) => $"~/{Address}/{step}";

    /// <summary>The page after a step; back to "check your answers" when the visitor came from there.</summary>
    public string After(string step, HttpRequest request) =>
        request.Query["kembali"] == "periksa" ? To("periksa") : To(Steps[Steps.ToList().IndexOf(step) + 1]);

    public string? Before(string step) => Steps.ToList().IndexOf(step) is var place and > 0 ? To(Steps[place - 1]) : null;

    public DraftKey? KeyOf(HttpRequest request) => DraftKey.TryParse(request.Cookies[Cookie], out var key) ? key : null;

    /// <summary>Leaves the secret with the browser: for fourteen days on somebody's own phone, until the browser closes on a shared one.</summary>
    public void Remember(HttpResponse response, DraftKey key, bool sharedPhone) => response.Cookies.Append(Cookie, key.Value, new()
    {
        HttpOnly = true,
        Secure = response.HttpContext.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        IsEssential = true,
        MaxAge = sharedPhone ? null : Kept,
    });

    public void Forget(HttpResponse response) => response.Cookies.Delete(Cookie, new() { Path = "/" });
}
