using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Who of the own office is responsible for an item, and through whose hands it went.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases)]
public sealed record GetHands(WorkKind Kind, Guid Id) : IQuery<HandsView>;

/// <summary>The hands of one item at one office.</summary>
/// <param name="Person">Null when nobody is responsible.</param>
/// <param name="MayAssign">The person who asks may put it into other hands.</param>
/// <param name="Choices">Who of the office may hold it; empty when it may not be assigned.</param>
public sealed record HandsView(AccountId? Person, string? Name, bool MayAssign, IReadOnlyList<Colleague> Choices, IReadOnlyList<HandLine> History);

/// <summary>One change of hands; a name is null where nobody stood.</summary>
public sealed record HandLine(string? From, string? To, string? By, string? Reason, DateTimeOffset At);

internal sealed class GetHandsHandler(IRecords records, ICurrentActor current, LegalClock clock, IColleagues colleagues, WorkScope scope) : IRequestHandler<GetHands, Result<HandsView>>
{
    public async Task<Result<HandsView>> Handle(GetHands query, CancellationToken cancellationToken)
    {
        var (actor, item) = (current.Actor, new WorkItem(query.Kind, query.Id));
        if ((await scope.Here([item], cancellationToken)).Count == 0)
        {
            return Refusal.NotFound;
        }

        var assignment = await records.AssignmentsFor(actor).FirstOrDefaultAsync(a => a.Item == query.Id && a.Office == actor.Office, cancellationToken);
        var hands = assignment?.Hands.OrderBy(h => h.At).ThenBy(h => h.Id).ToList() ?? [];
        var names = await colleagues.Names([.. hands.SelectMany(h => new[] { h.From, h.To, h.By }).OfType<AccountId>()], cancellationToken);
        var choices = actor.May(Permission.AssignWork) ? await Choices(item, actor, cancellationToken) : [];
        return new HandsView(
            assignment?.Person, Name(assignment?.Person), actor.May(Permission.AssignWork), choices,
            [.. hands.Select(h => new HandLine(Name(h.From), Name(h.To), Name(h.By), h.Reason, h.At))]);

        string? Name(AccountId? account) => account is { } known ? names.GetValueOrDefault(known) ?? "–" : null;
    }

    /// <summary>Everybody of the office who may see it: who withdrew is not offered.</summary>
    private async Task<IReadOnlyList<Colleague>> Choices(WorkItem item, Actor actor, CancellationToken ct)
    {
        var today = (await clock.At(actor.Office, ct)).Today;
        List<Colleague> able = [];
        foreach (var colleague in (await colleagues.Find(actor.Office, today, ct)).Where(c => WorkScope.MayHold(c.Role)))
        {
            if ((await scope.VisibleTo(colleague, [item], ct)).Count > 0)
            {
                able.Add(colleague);
            }
        }

        return able;
    }
}
