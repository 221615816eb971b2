using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using NetralitasAsn.Application;

namespace NetralitasAsn.Web.Hosting;

internal static class HostingSetup
{
    /// <summary>Settings of the contract, checked at start; the container is checked when it is built.</summary>
    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        var isProduction = builder.Environment.IsProduction();
        var settings = new NetralitasSettings();
        NetralitasSettings.Read(settings, builder.Configuration, isProduction);

        builder.Services.AddOptions<NetralitasSettings>()
            .Configure(s => NetralitasSettings.Read(s, builder.Configuration, isProduction))
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<NetralitasSettings>, NetralitasSettingsCheck>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => DemoClock.Read(
            services.GetRequiredService<IOptions<NetralitasSettings>>().Value, isProduction, services.GetRequiredService<TimeProvider>()));

        builder.WebHost.UseUrls(settings.Url);

        // Run from the build folder, compressed assets lie in obj; the manifest says where. A published copy has none and needs none.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestSizes.Form;
        });
        builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = RequestSizes.Counter;
            form.ValueCountLimit = 500;
        });
        builder.Host.UseDefaultServiceProvider(container =>
        {
            container.ValidateScopes = true;
            // The migration tool builds the host of whoever is in the middle of a change.
            container.ValidateOnBuild = !Microsoft.EntityFrameworkCore.EF.IsDesignTime;
        });
        return builder;
    }

    /// <summary>Behind a proxy that was named, its word for the client's address and scheme is taken; nobody else's is.</summary>
    public static WebApplication UseNamedProxy(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<IOptions<NetralitasSettings>>().Value.Proxy
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (proxies.Length > 0)
        {
            var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in proxies)
            {
                if (System.Net.IPNetwork.TryParse(proxy, out var network))
                {
                    options.KnownIPNetworks.Add(network);
                }
                else
                {
                    options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
                }
            }

            app.UseForwardedHeaders(options);
        }

        return app;
    }
}
