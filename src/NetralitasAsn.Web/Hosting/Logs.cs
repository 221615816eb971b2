using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NetralitasAsn.Web.Hosting;

/// <summary>One line per request and one per use case; no addresses with codes in them, no query strings, no payloads.</summary>
internal static class Logs
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static WebApplicationBuilder AddLogs(this WebApplicationBuilder builder)
    {
        var isProduction = builder.Environment.IsProduction();
        builder.Services.AddSerilog(logs =>
        {
            logs.MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                .MinimumLevel.Override("Npgsql", LogEventLevel.Warning)
                .Enrich.FromLogContext()
                .Enrich.With(new WithoutAddress());
            _ = isProduction
                ? logs.WriteTo.Console(new CompactJsonFormatter())
                : logs.WriteTo.Console(outputTemplate: Line, formatProvider: System.Globalization.CultureInfo.InvariantCulture);
        });
        return builder;
    }

    /// <summary>Method, pattern of the route, status, milliseconds.</summary>
    public static WebApplication UseRequestLog(this WebApplication app)
    {
        app.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate = "{Method} {Route} {Status} in {Milliseconds:0} ms";
            options.GetMessageTemplateProperties = (http, _, milliseconds, status) =>
            [
                new LogEventProperty("Method", new ScalarValue(http.Request.Method)),
                new LogEventProperty("Route", new ScalarValue(RouteOf(http))),
                new LogEventProperty("Status", new ScalarValue(status)),
                new LogEventProperty("Milliseconds", new ScalarValue(milliseconds)),
            ];
            options.GetLevel = (http, _, failure) =>
                failure is not null || http.Response.StatusCode >= 500 ? LogEventLevel.Error
                : http.GetEndpoint() is RouteEndpoint ? LogEventLevel.Information
                : LogEventLevel.Debug;
        });
        return app;
    }

    private static string RouteOf(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText switch
    {
        null => "(no route)",
        { Length: > 0 } pattern when pattern[0] == '/' => pattern,
        var pattern => "/" + pattern,
    };

    /// <summary>The framework adds the raw address to every line of a request; addresses can hold codes of people.</summary>
    private sealed class WithoutAddress : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            logEvent.RemovePropertyIfPresent("RequestPath");
            logEvent.RemovePropertyIfPresent("ConnectionId");
        }
    }
}
