using NetralitasAsn.Application;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Web.Hosting;

/// <summary>
/// <c>admin create &lt;userName&gt; [role] [office]</c>: the first account of an installation.
/// The password is read from <c>NETRALITAS_ADMIN_PASSWORD</c> or, better, from the standard input: never from the arguments, which others can list.
/// </summary>
internal static class AdminCommand
{
    /// <summary>The exit code when the arguments are an administrator's command; null when the host should serve.</summary>
    public static async Task<int?> RunAdminCommand(this WebApplication app, string[] args)
    {
        if (args is not ["admin", ..])
        {
            return null;
        }

        if (args is not ["admin", "create", var userName, ..])
        {
            return Say("Usage: admin create <userName> [role] [office]   (password on standard input)", 2);
        }

        if (!Kebab.TryParse<Role>(args.Length > 3 ? args[3] : "administrator", out var role))
        {
            return Say($"Unknown role. Known: {string.Join(", ", Kebab.All<Role>())}", 2);
        }

        var password = app.Configuration["NETRALITAS_ADMIN_PASSWORD"] ?? await Console.In.ReadLineAsync() ?? "";
        await using var scope = app.Services.CreateAsyncScope();
        var today = scope.ServiceProvider.GetRequiredService<LegalClock>().TodayIn(RegionCode.Nation);
        var wrong = await scope.ServiceProvider.GetRequiredService<NewAccounts>().Create(
            userName, password, userName, role, new(args.Length > 4 ? args[4] : "system"), today, null);
        return wrong.Count == 0
            ? Say($"Account {userName} was made. Set up the second factor at the first sign-in.", 0)
            : Say($"Refused: {string.Join(", ", wrong)}. At least twelve characters of four kinds, and not easy to guess.", 1);
    }

    private static int Say(string sentence, int code)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }
}
