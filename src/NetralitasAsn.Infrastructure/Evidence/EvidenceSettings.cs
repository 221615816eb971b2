using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Infrastructure.Hosting;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>How files are examined.</summary>
/// <param name="Clamd"><c>Evidence:Clamd</c>: the socket of clamd, <c>/run/clamav/clamd.ctl</c> or <c>host:3310</c>; null without a scanner.</param>
/// <param name="ScannerRequired"><c>Evidence:ScannerRequired</c>: nothing is handed out unscanned. Always so in Production.</param>
/// <param name="Works"><c>Evidence:Worker</c>: <c>off</c> in an instance that leaves the work to others.</param>
internal sealed record EvidenceSettings(string? Clamd, bool ScannerRequired, bool Works)
{
    public EvidenceSafety Safety => new(ScannerRequired);

    public static EvidenceSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        var clamd = configuration["Evidence:Clamd"] is { Length: > 0 } named ? named : null;
        if (environment.IsProduction() && clamd is null)
        {
            throw new StartFailedException("Evidence__Clamd is not set: name the socket of clamd (/run/clamav/clamd.ctl, or host:3310). Files of unknown people are not handed out unscanned.");
        }

        return new(clamd, environment.IsProduction() || IsOn(configuration["Evidence:ScannerRequired"]), !string.Equals(configuration["Evidence:Worker"], "off", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOn(string? value) => value is "on" or "true" or "1";
}
