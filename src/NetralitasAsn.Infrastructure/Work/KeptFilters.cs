using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Work;

/// <summary>A filter somebody keeps; nobody else sees it.</summary>
internal sealed class KeptFilterRow
{
    public required AccountId Person { get; init; }

    public required string Name { get; init; }

    public string? Stage { get; set; }

    public string? Place { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public string? Text { get; set; }

    public string? Hands { get; set; }

    public string? Due { get; set; }
}

internal sealed class KeptFilters(Records records) : IKeptFilters
{
    public async Task<IReadOnlyList<KeptFilter>> KeptBy(AccountId person, CancellationToken ct) =>
        await records.Set<KeptFilterRow>().Where(f => f.Person == person).OrderBy(f => f.Name)
            .Select(f => new KeptFilter(f.Name, new QueueFilter(f.Stage, f.Place, f.From, f.Until, f.Text, f.Hands, f.Due))).ToListAsync(ct);

    public async Task Keep(AccountId person, KeptFilter filter, CancellationToken ct)
    {
        var f = filter.Filter;
        await Forget(person, filter.Name, ct);
        records.Set<KeptFilterRow>().Add(new()
        {
            Person = person,
            Name = filter.Name,
            Stage = f.Stage,
            Place = f.Place,
            From = f.From,
            Until = f.Until,
            Text = f.Text,
            Hands = f.Hands,
            Due = f.Due,
        });
        await records.SaveChangesAsync(ct);
    }

    public Task Forget(AccountId person, string name, CancellationToken ct) =>
        records.Set<KeptFilterRow>().Where(f => f.Person == person && f.Name == name).ExecuteDeleteAsync(ct);
}
