using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>One piece of initial information of the own office, or assigned to the reader to trace.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetTip(TipId Id) : IQuery<TipView>;

/// <summary>Initial information as its office sees it. It has no reporter; witnesses stay sealed.</summary>
/// <param name="TracingDue">Null until somebody was assigned.</param>
/// <param name="Closing">Why it is proposed to be closed, or was closed.</param>
/// <param name="FromReport">The report it came from, for those who may see that report.</param>
/// <param name="UpgradedTo">The report that its author made of it, for those who may see that report.</param>
/// <param name="Supervision">The supervision report in which the tracing ended.</param>
public sealed record TipView(
    TipId Id,
    int Version,
    string Number,
    TipStage Stage,
    OfficeCode HandlingOffice,
    DateTimeOffset ReceivedAt,
    ConductKind? Conduct,
    string Event,
    RegionCode Village,
    DateOnly OccurredOn,
    DateOnly KnownOn,
    string Narrative,
    Deadline? TracingDue,
    TracingLine? Tracing,
    ClosingLine? Closing,
    ReportId? FromReport,
    ReportId? UpgradedTo,
    SupervisionId? Supervision,
    IReadOnlyList<RespondentLine> Respondents,
    IReadOnlyList<EvidenceCard> Evidence,
    IReadOnlyList<TrailEntry> Trail,
    IReadOnlyList<NextAct> Acts)
{
    /// <summary>Who keeps away from it because of an interest.</summary>
    public IReadOnlyList<WithdrawalLine> Withdrawals { get; init; } = [];

    /// <summary>The hour of the event by the clock of the place; null when not known.</summary>
    public TimeOnly? OccurredTime { get; init; }
}

/// <summary>Who traces, on which letter (surat tugas).</summary>
public sealed record TracingLine(string LetterNumber, DateOnly LetterOn, IReadOnlyList<string> Tracers);

/// <summary>Why it is to be closed, or was.</summary>
public sealed record ClosingLine(ClosingReason Reason, string? Note);

internal sealed class GetTipHandler(IRecords records, ICurrentActor current, IEvidence evidence, IOfficeMembers people) : IRequestHandler<GetTip, Result<TipView>>
{
    public async Task<Result<TipView>> Handle(GetTip query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.TipsFor(actor).SingleOrDefaultAsync(t => t.Id == query.Id, cancellationToken) is not { } tip)
        {
            return Refusal.NotFound;
        }

        var seen = await records.ReportsFor(actor).Where(r => r.Id == tip.FromReport || r.Id == tip.UpgradedTo).Select(r => r.Id).ToListAsync(cancellationToken);
        ReportId? IfSeen(ReportId? report) => report is { } id && seen.Contains(id) ? id : null;
        var supervision = await records.SupervisionsFor(actor).AnyAsync(r => r.Id == tip.Supervision, cancellationToken) ? tip.Supervision : null;
        return new TipView(
            tip.Id, tip.Version, tip.Number, tip.Stage, tip.HandlingOffice, tip.ReceivedAt, tip.Conduct, tip.Event, tip.Village, tip.OccurredOn, tip.KnownOn, tip.Narrative, tip.TracingDue,
            tip is { AssignmentNumber: { } letter, AssignedOn: { } on } ? new(letter, on, [.. tip.Tracers.Select(t => t.UserName).Order(StringComparer.Ordinal)]) : null,
            tip.ClosingReason is { } reason ? new(reason, tip.ClosingNote) : null,
            IfSeen(tip.FromReport), IfSeen(tip.UpgradedTo), supervision,
            [.. tip.Respondents.Select(p => new RespondentLine(p.Id, p.Name, p.Subject, p.Position, p.Title, p.AgencyOrVillage, p.Nip))],
            await evidence.List(await records.FilesOf(tip.Id, cancellationToken), cancellationToken),
            WithoutReport(await records.Trail(tip.Key, cancellationToken), tip, seen), Acts(tip, actor))
        {
            Withdrawals = await people.Lines(tip.Recusals, actor.May(Permission.SignDecisions), cancellationToken),
            OccurredTime = tip.OccurredTime,
        };
    }

    /// <summary>The trail names the report it came from; whoever may not see that report does not read its id there either.</summary>
    private static IReadOnlyList<TrailEntry> WithoutReport(IReadOnlyList<TrailEntry> trail, Tip tip, List<ReportId> seen)
    {
        var hidden = new[] { tip.FromReport, tip.UpgradedTo }.OfType<ReportId>().Where(r => !seen.Contains(r)).ToList();
        return hidden.Count == 0 ? trail : [.. trail.Select(e => hidden.Exists(r => e.Payload.Contains(r.ToString(), StringComparison.Ordinal)) ? e with { Payload = "{}" } : e)];
    }

    private static NextAct[] Acts(Tip tip, Actor actor) =>
    [
        .. new NextAct[]
        {
            new(nameof(AssignTracing), tip.WhyNotAssign(), Permission.AssignTracing),
            new(nameof(WriteSupervisionReport), tip.WhyNotReport(), Permission.WriteSupervision),
            new(nameof(ProposeTipClosing), tip.WhyNotProposeClosing(), Permission.WriteSupervision),
            new(nameof(DecideTipClosing), actor.Account is { } person ? tip.WhyNotDecideClosing(person) : null, Permission.VoteInPlenary),
            new(nameof(RecuseFromTip), actor.Account is { } one ? tip.WhyNotRecuse(one) : null, Permission.ReadReports),
        }.Where(a => actor.May(a.Needs) && (actor.ActsFor(tip.HandlingOffice) || a.Needs is Permission.WriteSupervision or Permission.ReadReports)),
    ];
}
