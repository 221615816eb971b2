using NetralitasAsn.Application;
using NetralitasAsn.Infrastructure;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Api;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Security;

var builder = WebApplication.CreateBuilder(args);

builder.AddHosting();
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

await app.RunAsync();
return 0;
