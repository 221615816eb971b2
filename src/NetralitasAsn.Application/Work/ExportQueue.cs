using System.Globalization;
using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Work;

/// <summary>The queue as it is narrowed on the screen, whole and not by pages, to be taken away as a table; kept in the access log.</summary>
[Requires(Permission.ReadReports)]
public sealed record ExportQueue(FindQueue Shown) : IQuery<QueueTable>;

/// <summary>What was shown, for a file.</summary>
/// <param name="IsWhole">False when there was more than a file takes.</param>
public sealed record QueueTable(DateTimeOffset Now, IndonesianZone Zone, IReadOnlyList<QueueItem> Items, IReadOnlyDictionary<AccountId, string> Names, bool IsWhole);

internal sealed class ExportQueueHandler(IRequestHandler<FindQueue, Result<OfficeQueue>> queue, IEnumerable<IValidator<FindQueue>> validators, IColleagues colleagues, IAccessLog log, ICurrentActor current)
    : IRequestHandler<ExportQueue, Result<QueueTable>>
{
    private const int MostRows = 10_000;
    private const int PageSize = 1000;

    public async Task<Result<QueueTable>> Handle(ExportQueue query, CancellationToken cancellationToken)
    {
        foreach (var validator in validators)
        {
            if ((await validator.ValidateAsync(query.Shown with { Size = 1 }, cancellationToken)).Errors is { Count: > 0 } errors)
            {
                return Refusal.Invalid([.. errors.Select(e => new FieldError(e.PropertyName, e.ErrorCode))]);
            }
        }

        List<QueueItem> items = [];
        var page = await queue.Handle(query.Shown with { Size = PageSize, After = null }, cancellationToken);
        while (Next(page, items) is { } after && items.Count < MostRows)
        {
            page = await queue.Handle(query.Shown with { Size = PageSize, After = after }, cancellationToken);
        }

        return await page.Then(last => Table(last, items, cancellationToken));
    }

    private async Task<Result<QueueTable>> Table(OfficeQueue last, List<QueueItem> items, CancellationToken ct)
    {
        await log.Write(AccessKind.Exported, current.Actor, current.Actor.Account!.Value.Value, string.Create(CultureInfo.InvariantCulture, $"antrean kantor sebagai CSV: {items.Count} baris"), ct);
        var names = await colleagues.Names([.. items.Select(i => i.Responsible).OfType<AccountId>().Distinct()], ct);
        return new QueueTable(last.Now, last.Zone, items, names, last.Next is null);
    }

    private static After? Next(Result<OfficeQueue> page, List<QueueItem> items) => page.Match(
        queue =>
        {
            items.AddRange(queue.Items);
            return After.TryParse(queue.Next, null, out var after) ? after : (After?)null;
        },
        _ => null);
}
