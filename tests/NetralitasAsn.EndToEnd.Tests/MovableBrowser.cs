using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetralitasAsn.Application;
using NetralitasAsn.Testing;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>A browser before a host whose legal clock the test sets; it runs on from there.</summary>
public sealed class MovableBrowser : Browser
{
    private readonly MovableHost host;

    public MovableBrowser()
        : this(new MovableHost())
    {
    }

    private MovableBrowser(MovableHost host)
        : base(host) => this.host = host;

    /// <summary>Sets the legal clock to an hour of a day, so many hours east of Greenwich.</summary>
    public void ItIs(DateOnly day, int hour, int minute, int zone) =>
        host.Offset = new DateTimeOffset(day, new(hour, minute), TimeSpan.FromHours(zone)) - TimeProvider.System.GetUtcNow();

    private sealed class MovableHost : WebHost
    {
        public TimeSpan Offset { get; set; } = Start - TimeProvider.System.GetUtcNow();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<LegalClockOffset>();
                services.AddTransient(_ => new LegalClockOffset(Offset));
            });
        }
    }
}
