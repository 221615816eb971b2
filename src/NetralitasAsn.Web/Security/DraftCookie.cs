using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Web.Security;

/// <summary>Where a browser keeps the secret of its draft. On the own phone for fourteen days, on a shared one until the browser is closed.</summary>
internal static class DraftCookie
{
    /// <summary>Neutral: whoever looks through the phone learns nothing from it.</summary>
    public const string Name = "isian";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public static DraftKey? Read(HttpContext http) =>
        DraftKey.TryParse(http.Request.Cookies[Name], out var key) ? key : null;

    /// <summary>The key of this browser's draft; a new one, kept as the person chose, when it has none.</summary>
    public static DraftKey ReadOrMake(HttpContext http, bool sharedPhone)
    {
        var key = Read(http) ?? DraftKey.New();
        Write(http, key, sharedPhone);
        return key;
    }

    public static void Write(HttpContext http, DraftKey key, bool sharedPhone) =>
        http.Response.Cookies.Append(Name, key.Value, Options(http, sharedPhone ? null : Lifetime));

    /// <summary>After sending, "Mulai lagi" and the quick exit.</summary>
    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http, null));

    private static CookieOptions Options(HttpContext http, TimeSpan? maxAge) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        IsEssential = true,
        Path = "/",
        MaxAge = maxAge,
    };
}
