using NetralitasAsn.Application;
using NetralitasAsn.Infrastructure;
using NetralitasAsn.Infrastructure.Hosting;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Api;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Security;

if (SieveCommand.Wants(args))
{
    return SieveCommand.Run(args);
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    if (KeysCommand.Wants(args))
    {
        return KeysCommand.Run(args, builder.Configuration, builder.Environment, Console.Out);
    }

    builder.AddHosting();
    await builder.AddDatabase();
    if (args is ["migrate"])
    {
        return 0;
    }

    builder.AddLogs();
    builder.AddSecurity();
    builder.Services.AddApplication();
    builder.Services.AddInfrastructure(builder.Configuration);
    builder.Services.AddAnswers();
    builder.Services.AddHealth();
    builder.Services.AddOpenApiDocument();
    builder.Services.AddPages();

    var app = builder.Build();

    app.UseNamedProxy();
    app.UseRequestLog();
    app.UseOurSecurityHeaders();
    app.UseLanguages();
    app.UseAnswers();
    app.UseOpenApiDocument();
    app.MapStaticAssets();
    app.UseRouting();
    app.UseAuthentication();
    app.UseRateLimiter();
    app.UseAuthorization();
    app.UseSecondFactorDuty();
    app.UseAntiforgery();

    app.MapHealth();
    app.MapApi();
    app.MapRazorPages().WithStaticAssets();

    await app.Prepare();
    if (await app.RunAdminCommand(args) is { } exitCode)
    {
        return exitCode;
    }

    if (await app.Services.RunResealCommand(args, Console.Out) is { } resealed)
    {
        return resealed;
    }

    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartFailedException.LineFor(failure) is { } line)
{
    Console.Error.WriteLine(line);
    return 1;
}
