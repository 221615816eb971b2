using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Findings;

/// <summary>One supervision report with what can be done next, and why the rest cannot.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetSupervision(SupervisionId Id) : IQuery<SupervisionView>;

/// <summary>A supervision report as its offices see it; witnesses stay sealed.</summary>
/// <param name="Tip">The initial information that was traced, for those who may see it.</param>
/// <param name="OpenedCase">The handling file of the finding, for those who may see it.</param>
public sealed record SupervisionView(
    SupervisionId Id,
    int Version,
    string Number,
    SupervisionStage Stage,
    OfficeCode HandlingOffice,
    OfficeCode WritingOffice,
    DateTimeOffset HandedInAt,
    TipId? Tip,
    IReadOnlyList<string> Supervisors,
    string AssignmentNumber,
    DateOnly AssignedOn,
    string Activity,
    string Phase,
    ConductKind? Conduct,
    string Event,
    RegionCode Village,
    DateOnly OccurredOn,
    DateOnly FoundOn,
    string Narrative,
    string Facts,
    Deadline FindingDue,
    ClosingReason? NotAdoptedBecause,
    DateTimeOffset? DecidedAt,
    CaseId? OpenedCase,
    IReadOnlyList<RespondentLine> Respondents,
    IReadOnlyList<PlenaryLine> Plenaries,
    IReadOnlyList<EvidenceCard> Evidence,
    IReadOnlyList<TrailEntry> Trail,
    IReadOnlyList<NextAct> Acts)
{
    /// <summary>Who keeps away from it because of an interest.</summary>
    public IReadOnlyList<WithdrawalLine> Withdrawals { get; init; } = [];
}

internal sealed class GetSupervisionHandler(IRecords records, ICurrentActor current, IEvidence evidence, IOfficeMembers people) : IRequestHandler<GetSupervision, Result<SupervisionView>>
{
    public async Task<Result<SupervisionView>> Handle(GetSupervision query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.SupervisionsFor(actor).SingleOrDefaultAsync(r => r.Id == query.Id, cancellationToken) is not { } r)
        {
            return Refusal.NotFound;
        }

        var tip = await records.TipsFor(actor).AnyAsync(t => t.Id == r.Tip, cancellationToken) ? r.Tip : null;
        var opened = actor.May(Permission.ReadCases) && await records.CasesFor(actor).AnyAsync(c => c.Id == r.OpenedCase, cancellationToken) ? r.OpenedCase : null;
        var files = await evidence.List(await records.FilesOf(r.Id, cancellationToken), cancellationToken);
        return new SupervisionView(
            r.Id, r.Version, r.Number, r.Stage, r.HandlingOffice, r.WritingOffice, r.HandedInAt, tip, r.Supervisors, r.AssignmentNumber, r.AssignedOn, r.Activity, r.Phase,
            r.Conduct, r.Event, r.Village, r.OccurredOn, r.FoundOn, r.Narrative, r.Facts, r.FindingDue, r.NotAdoptedBecause, r.DecidedAt, opened,
            [.. r.Respondents.OrderBy(p => p.Id.Value).Select(p => new RespondentLine(p.Id, p.Name, p.Subject, p.Position, p.Title, p.AgencyOrVillage, p.Nip))],
            [.. r.Plenaries.Select(p => new PlenaryLine(p.HeldOn, p.Members, p.QuorumReached, p.Minutes, [.. p.Votes.Select(v => new MemberBallot(v.Member, v.Vote))]))],
            files, await records.Trail(r.Key, cancellationToken), Acts(r, actor))
        {
            Withdrawals = actor.ActsFor(r.HandlingOffice) ? await people.Lines(r.Recusals, r.WhyNotSign(actor) is null, cancellationToken) : [],
        };
    }

    private static NextAct[] Acts(SupervisionReport r, Actor actor) =>
    [
        .. new NextAct[]
        {
            new(nameof(WeighFinding), r.WhyNotWeigh(), r.WhyNotSign(actor) is null ? Permission.VoteInPlenary : Permission.SignDecisions),
            new(nameof(AddSupervisionEvidence), r.WhyNotAddEvidence(), Permission.WriteSupervision),
            new(nameof(RecuseFromSupervision), actor.Account is { } person ? r.WhyNotRecuse(person) : null, Permission.ReadReports),
        }.Where(a => actor.May(a.Needs) && (a.Name is not nameof(WeighFinding) || r.WhyNotSign(actor) is null)),
    ];
}
