using Microsoft.Extensions.Logging;
using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Figures;

/// <summary>
/// Reads the public figures as the role netralitas_public, through connections of its own (<c>ConnectionStrings:Public</c>),
/// and keeps them in memory: when the database is away the last ones are still there, with their date.
/// </summary>
internal sealed class PublicFigures(NpgsqlDataSource source, TimeProvider time, ILogger<PublicFigures> logger) : IPublicFigures, IAsyncDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim reading = new(1);
    private FigureBook book = FigureBook.Empty;
    private long? askedAt;

    public async ValueTask<FigureBook> Current(CancellationToken ct)
    {
        if (IsFresh || (!await reading.WaitAsync(book.Version > 0 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, ct)))
        {
            return book;
        }

        try
        {
            if (!IsFresh)
            {
                await Refresh(ct);
                askedAt = time.GetTimestamp();
            }
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            logger.LogWarning("The public figures are the last known ones: {Failure}", e.GetType().Name);
            askedAt = time.GetTimestamp();
        }
        finally
        {
            reading.Release();
        }

        return book;
    }

    private bool IsFresh => askedAt is { } at && time.GetElapsedTime(at) < Fresh;

    private async Task Refresh(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        // One state of both tables.
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        await using var state = new NpgsqlCommand("select version, computed_at from figure_states where id = $1", connection, transaction) { Parameters = { new() { Value = FigureState.Live } } };
        var (version, computedAt) = (0, default(DateTimeOffset));
        await using (var row = await state.ExecuteReaderAsync(ct))
        {
            if (await row.ReadAsync(ct))
            {
                (version, computedAt) = (row.GetInt32(0), row.GetFieldValue<DateTimeOffset>(1));
            }
        }

        if (version == book.Version && computedAt == (book.AsOf ?? default))
        {
            return;
        }

        await using var command = new NpgsqlCommand("select scope, code, subject, kind, measure, value, suppressed from public_cells", connection, transaction);
        var cells = new List<PublicCell>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            cells.Add(new(
                Kebab.TryParse<FigureScope>(reader.GetString(0), out var scope) ? scope : throw new InvalidOperationException("A scope nobody knows."),
                reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.IsDBNull(5) ? null : reader.GetDecimal(5), reader.GetBoolean(6)));
        }

        book = new(version, computedAt, cells);
    }

    public ValueTask DisposeAsync()
    {
        reading.Dispose();
        return source.DisposeAsync();
    }
}
