using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>Tells the database session who asks, so that its row-level policies are a second wall behind the scope in the code.</summary>
internal sealed class SessionWalls(ICurrentActor current, HeldKeys held, LegalClock clock) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Say(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Say(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Say(DbConnection connection)
    {
        var actor = current.Actor;
        var command = connection.CreateCommand();
        // Compiling a query takes longer than any of ours runs, also with 100,000 files (measured).
        command.CommandText = "select set_config('app.actor', $1, false), set_config('app.offices', $2, false), set_config('app.system', $3, false), set_config('app.report', $4, false), set_config('app.today', $5, false), set_config('jit', 'off', false)";
        Parameter(command, actor.Account?.ToString() ?? "");
        Parameter(command, string.Join(',', actor.Offices.Select(o => o.Value)));
        Parameter(command, actor.IsSystem ? "on" : "off");
        Parameter(command, held.Text);
        Parameter(command, clock.TodayIn(actor.Offices.Count > 0 ? actor.Office.Region ?? RegionCode.Nation : RegionCode.Nation).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return command;
    }

    private static void Parameter(DbCommand command, string value)
    {
        var parameter = command.CreateParameter();
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
