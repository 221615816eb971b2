using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Regulations;

/// <summary>The book with the settings of this installation, and the holidays: the book's own and those entered since, read at most twice a minute.</summary>
internal sealed class LawShelf(RegulationBook book, IServiceScopeFactory scopes, TimeProvider time) : IRegulations, IHolidayTable, IDisposable
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim oneReader = new(1, 1);
    private Reading? reading;

    public RegulationBook Book { get; } = book;

    public async Task<IReadOnlyList<Holiday>> Holidays(CancellationToken ct)
    {
        if (reading is { } fresh && time.GetUtcNow() - fresh.At < Age)
        {
            return fresh.Holidays;
        }

        await oneReader.WaitAsync(ct);
        try
        {
            if (reading is null || time.GetUtcNow() - reading.At >= Age)
            {
                reading = new(await Read(ct), time.GetUtcNow());
            }

            return reading.Holidays;
        }
        finally
        {
            oneReader.Release();
        }
    }

    public async Task Keep(Holiday holiday, AccountId? declaredBy, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<Records>();
        var region = holiday.Region ?? RegionCode.Nation;
        var row = await records.Set<HolidayRow>().AsTracking()
            .SingleOrDefaultAsync(h => h.Date == holiday.Date && h.Region == region && h.Decree == holiday.Decree, ct);
        if (row is null)
        {
            row = new()
            {
                Date = holiday.Date,
                Region = region,
                Decree = holiday.Decree,
                Name = holiday.Name,
                Kind = holiday.Kind,
                DecreedOn = holiday.DecreedOn,
                WithdrawnOn = holiday.WithdrawnOn,
                DeclaredBy = declaredBy?.Value,
                DeclaredAt = time.GetUtcNow(),
            };
            records.Set<HolidayRow>().Add(row);
        }
        else
        {
            row.Name = holiday.Name;
            row.Kind = holiday.Kind;
            row.DecreedOn = holiday.DecreedOn;
            row.WithdrawnOn = holiday.WithdrawnOn;
            row.DeclaredBy = declaredBy?.Value;
            row.DeclaredAt = time.GetUtcNow();
        }

        await records.SaveChangesAsync(ct);
        reading = null;
    }

    public void Dispose() => oneReader.Dispose();

    private async Task<IReadOnlyList<Holiday>> Read(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope.ServiceProvider.GetRequiredService<Records>().Set<HolidayRow>().ToListAsync(ct);
        var entered = rows.ConvertAll(r => r.ToHoliday());
        return
        [
            .. DecreedHolidays.All.Where(h => !entered.Exists(e => e.Date == h.Date && e.Region == h.Region && e.Decree == h.Decree)),
            .. entered,
        ];
    }

    private sealed record Reading(IReadOnlyList<Holiday> Holidays, DateTimeOffset At);
}
