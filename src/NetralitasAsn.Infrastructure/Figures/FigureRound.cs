using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain;
using NetralitasAsn.Infrastructure.Persistence;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Figures;

/// <summary>One computation of the public figures: everything from one state of the records, written in one transaction.</summary>
internal sealed class FigureRound(Records records, LegalClock clock)
{
    private const long Lock = 7236820;

    /// <summary>Lateness comes with time alone, so that even without a change the figures are not older than this.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromMinutes(5);

    /// <summary>False when another instance computes, or nothing has changed.</summary>
    public async Task<bool> Compute(CancellationToken ct)
    {
        await using var transaction = await records.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var connection = (NpgsqlConnection)records.Database.GetDbConnection();
        var now = clock.Now;
        await using var lease = new NpgsqlCommand("select pg_try_advisory_xact_lock($1)", connection, Raw(transaction)) { Parameters = { new() { Value = Lock } } };
        if (await lease.ExecuteScalarAsync(ct) is not true)
        {
            return false;
        }

        var basis = await Basis(connection, transaction, ct);
        var state = await records.Set<FigureState>().AsTracking().SingleOrDefaultAsync(s => s.Id == FigureState.Live, ct);
        if (state is not null && state.Basis == basis && now - state.ComputedAt < Oldest && now >= state.ComputedAt)
        {
            return false;
        }

        var cells = FigureSheet.Of(await new FigureSource(connection, Raw(transaction), now).Read(ct));
        await Write(connection, cells, ct);
        if (state is null)
        {
            records.Add(state = new() { Id = FigureState.Live, Basis = basis });
        }

        (state.Version, state.ComputedAt, state.Basis) = (state.Version + 1, now, basis);
        await records.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Every decision is an event, so the event log tells whether anything changed; its counter is read without counting.</summary>
    private static async Task<string> Basis(NpgsqlConnection connection, IDbContextTransaction transaction, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select concat_ws('/', pg_stat_get_tuples_inserted('event_log'::regclass), (select extract(epoch from max(at)) from event_log))", connection, Raw(transaction));
        return (string)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task Write(NpgsqlConnection connection, IReadOnlyList<PublicCell> cells, CancellationToken ct)
    {
        await using (var clear = new NpgsqlCommand("delete from public_cells", connection))
        {
            await clear.ExecuteNonQueryAsync(ct);
        }

        await using var copy = await connection.BeginBinaryImportAsync("copy public_cells (scope, code, subject, kind, measure, value, suppressed) from stdin (format binary)", ct);
        foreach (var cell in cells)
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(Kebab.Of(cell.Scope), ct);
            await copy.WriteAsync(cell.Code, ct);
            await copy.WriteAsync(cell.Subject, ct);
            await copy.WriteAsync(cell.Kind, ct);
            await copy.WriteAsync(cell.Measure, ct);
            if (cell.Value is { } value)
            {
                await copy.WriteAsync(value, ct);
            }
            else
            {
                await copy.WriteNullAsync(ct);
            }

            await copy.WriteAsync(cell.Suppressed, ct);
        }

        await copy.CompleteAsync(ct);
    }

    private static NpgsqlTransaction Raw(IDbContextTransaction transaction) => (NpgsqlTransaction)transaction.GetDbTransaction();
}
