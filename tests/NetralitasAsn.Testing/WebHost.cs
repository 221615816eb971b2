using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetralitasAsn.Application;
using Xunit;

namespace NetralitasAsn.Testing;

/// <summary>
/// The whole host over a database of its own, in the environment Demo, as a class fixture. The legal clock stands a fixed distance
/// from the real one, so that it starts at <see cref="Start"/> and runs; tokens and limits use the real clock, as in life.
/// </summary>
public class WebHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Monday 18 November 2024, 09:00 in Jakarta: the campaign is on.</summary>
    public static DateTimeOffset Start { get; } = new(2024, 11, 18, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly string data = Directory.CreateTempSubdirectory("netralitas-web-").FullName;

    public TestDatabase Database { get; } = new();

    public async ValueTask InitializeAsync() => await Database.InitializeAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(data, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A visitor with cookies who does not follow redirects: the test says where it was sent.</summary>
    public HttpClient Visitor() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Demo");
        builder.UseSetting("Database:Prepare", "off");
        builder.UseSetting("ConnectionStrings:Netralitas", Database.App);
        builder.UseSetting("ConnectionStrings:Owner", Database.Owner);
        builder.UseSetting("ConnectionStrings:Public", Database.Public);
        builder.UseSetting("NETRALITAS_DATA", data);
        builder.UseSetting("NETRALITAS_URL", "http://127.0.0.1:0");
        builder.UseSetting("NETRALITAS_DEMO_CASES", "off");
        builder.UseSetting("Evidence:Worker", "off");
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<LegalClockOffset>();
            services.AddSingleton(provider => new LegalClockOffset(Start - provider.GetRequiredService<TimeProvider>().GetUtcNow()));
        });
    }
}
