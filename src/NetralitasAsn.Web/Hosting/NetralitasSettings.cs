using System.Globalization;
using Microsoft.Extensions.Options;

namespace NetralitasAsn.Web.Hosting;

/// <summary>The settings of the contract (product, section 7), read from the environment.</summary>
internal sealed class NetralitasSettings
{
    /// <summary><c>NETRALITAS_URL</c>: where to serve.</summary>
    public string Url { get; set; } = "http://127.0.0.1:5080";

    /// <summary><c>NETRALITAS_DATA</c>: the folder of everything that is kept outside the database.</summary>
    public string Data { get; set; } = ".data";

    /// <summary><c>NETRALITAS_DEMO</c>: on unless <c>off</c>; never on in Production.</summary>
    public bool Demo { get; set; }

    /// <summary><c>NETRALITAS_NOW</c>: sets the legal clock of the demonstration.</summary>
    public DateTimeOffset? Now { get; set; }

    /// <summary><c>NETRALITAS_DEMO_PASSWORD</c>: the password of every demo account.</summary>
    public string DemoPassword { get; set; } = "Netral-2024!";

    /// <summary><c>NETRALITAS_PROXY</c>: addresses of proxies whose forwarded headers are believed, separated by commas.</summary>
    public string Proxy { get; set; } = "";

    public static void Read(NetralitasSettings settings, IConfiguration configuration, bool isProduction)
    {
        settings.Url = configuration["NETRALITAS_URL"] ?? settings.Url;
        settings.Data = Path.GetFullPath(configuration["NETRALITAS_DATA"] ?? settings.Data);
        var demo = configuration["NETRALITAS_DEMO"];
        settings.Demo = isProduction ? IsOn(demo) : !string.Equals(demo, "off", StringComparison.OrdinalIgnoreCase);
        settings.DemoPassword = configuration["NETRALITAS_DEMO_PASSWORD"] ?? settings.DemoPassword;
        settings.Proxy = configuration["NETRALITAS_PROXY"] ?? settings.Proxy;
        settings.Now = configuration["NETRALITAS_NOW"] is { Length: > 0 } now
            ? DateTimeOffset.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : null;
    }

    private static bool IsOn(string? value) => value is "on" or "true" or "1";
}

/// <summary>In Production there is no demonstration: the system refuses to start with its settings.</summary>
internal sealed class NetralitasSettingsCheck(IHostEnvironment environment) : IValidateOptions<NetralitasSettings>
{
    public ValidateOptionsResult Validate(string? name, NetralitasSettings options)
    {
        var wrong = new List<string>();
        if (environment.IsProduction() && options.Demo)
        {
            wrong.Add("NETRALITAS_DEMO: demo data and demo accounts are refused in Production.");
        }

        if (environment.IsProduction() && options.Now is not null)
        {
            wrong.Add("NETRALITAS_NOW: the legal clock cannot be set in Production.");
        }

        if (!Uri.TryCreate(options.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            wrong.Add("NETRALITAS_URL: not an http address.");
        }

        if (options.DemoPassword.Length < 8)
        {
            wrong.Add("NETRALITAS_DEMO_PASSWORD: at least eight characters.");
        }

        return wrong.Count > 0 ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }
}
