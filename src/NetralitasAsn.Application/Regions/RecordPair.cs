using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Regions;

/// <summary>Enters what is known of a pair of candidates: set, replaced or withdrawn, at which instant, by which decree. The instant is the pivot of acts that concern this pair.</summary>
/// <param name="Id">Chosen by the client, so that a repeated request enters once.</param>
/// <param name="Election">The code of the election: <c>regent:33.25</c>.</param>
/// <param name="PairNumber">The serial number, never a name.</param>
[Requires(Permission.ManageSettings)]
public sealed record RecordPair(Guid Id, string Election, int PairNumber, CandidacyStatus Status, DateTimeOffset? SetAt, string? DecreeNumber, string Reason) : ICommand<Guid>;

internal sealed class RecordPairValidator : AbstractValidator<RecordPair>
{
    private const int MostPairs = 99;

    public RecordPairValidator()
    {
        RuleFor(c => c.Id).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Election).NotEmpty().WithErrorCode("required").MaximumLength(40).WithErrorCode("too-long");
        RuleFor(c => c.PairNumber).InclusiveBetween(1, MostPairs).WithErrorCode("out-of-range");
        RuleFor(c => c.Status).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.SetAt).NotEmpty().WithErrorCode("required").When(c => c.Status is CandidacyStatus.Set or CandidacyStatus.Replaced);
        RuleFor(c => c.DecreeNumber).MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class RecordPairHandler(IRecords records, IElections elections, ICurrentActor current, LegalClock clock) : IRequestHandler<RecordPair, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(RecordPair command, CancellationToken cancellationToken)
    {
        if (await records.PairRecords.AnyAsync(p => p.Id == command.Id, cancellationToken))
        {
            return command.Id;
        }

        if (await elections.Find(command.Election, clock.TodayIn(RegionCode.Nation), cancellationToken) is not { } found)
        {
            return Refusal.Invalid(new FieldError(nameof(command.Election), "choose"));
        }

        var pair = new Candidacy { Election = command.Election, PairNumber = command.PairNumber, Status = command.Status, SetAt = command.SetAt?.ToUniversalTime(), DecreeNumber = command.DecreeNumber };
        var saved = await PairRecord.Enter(command.Id, found.Election, pair, command.Reason.Trim(), current.Actor.Account!.Value, clock.Now).Then(entry =>
        {
            records.Add(entry);
            return records.Save(entry.Id, cancellationToken);
        });
        elections.Forget();
        return saved;
    }
}

/// <summary>The elections of a place with their pairs, and what was entered about each, the latest first.</summary>
[Requires(Permission.ManageSettings)]
public sealed record FindPairs(RegionCode Region) : IQuery<IReadOnlyList<ElectionPairs>>;

/// <summary>An election with its pairs.</summary>
/// <param name="PairsSetOn">The pivot of pairs whose own instant is not on record.</param>
public sealed record ElectionPairs(string Election, string Name, RegionCode Region, DateOnly PairsSetOn, IReadOnlyList<PairCard> Pairs, IReadOnlyList<PairEntry> Entries);

/// <summary>A pair as it stands.</summary>
public sealed record PairCard(int PairNumber, CandidacyStatus Status, DateTimeOffset? SetAt, string? DecreeNumber);

/// <summary>One entry about a pair.</summary>
public sealed record PairEntry(int PairNumber, CandidacyStatus Status, DateTimeOffset? SetAt, string Reason, DateTimeOffset EnteredAt);

internal sealed class FindPairsHandler(IRecords records, IElections elections, LegalClock clock) : IRequestHandler<FindPairs, Result<IReadOnlyList<ElectionPairs>>>
{
    public async Task<Result<IReadOnlyList<ElectionPairs>>> Handle(FindPairs query, CancellationToken cancellationToken)
    {
        var found = new List<ElectionPairs>();
        foreach (var held in await elections.At(query.Region, clock.TodayIn(query.Region), cancellationToken))
        {
            var (election, zone) = (held.Election, held.Election.Region.Zone());
            var entries = await records.PairRecords.Where(p => p.Election == election.Code).OrderByDescending(p => p.EnteredAt).ToListAsync(cancellationToken);
            found.Add(new(
                election.Code, held.Name, election.Region, election.PairsSetOn,
                [.. held.Candidacies.Select(c => new PairCard(c.PairNumber, c.Status, c.SetAt?.In(zone), c.DecreeNumber))],
                [.. entries.Select(e => new PairEntry(e.PairNumber, e.Status, e.SetAt?.In(zone), e.Reason, e.EnteredAt))]));
        }

        return Result<IReadOnlyList<ElectionPairs>>.Accept(found);
    }
}
