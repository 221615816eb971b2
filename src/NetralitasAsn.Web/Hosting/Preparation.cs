using Microsoft.Extensions.Options;
using NetralitasAsn.Application;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Web.Hosting;

/// <summary>What happens between building the host and serving the first request.</summary>
internal static class Preparation
{
    public static async Task Prepare(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<NetralitasSettings>>().Value;
        app.Services.GetRequiredService<LegalClockOffset>();
        if (settings.Demo)
        {
            await app.Services.LoadDemoAccounts(settings.DemoPassword, app.Lifetime.ApplicationStopping);
        }
    }
}
