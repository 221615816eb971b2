using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>One handling file with persons, sessions, trail, what the law suggests, what can be done next and why the rest cannot.</summary>
[Requires(Permission.ReadCases)]
public sealed record GetCaseFile(CaseId Id) : IQuery<CaseView>;

internal sealed class GetCaseFileHandler(IRecords records, ICurrentActor current, LegalClock clock, IEvidence evidence, IOfficeMembers people, Pivots pivots)
    : IRequestHandler<GetCaseFile, Result<CaseView>>
{
    public async Task<Result<CaseView>> Handle(GetCaseFile query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.CasesFor(actor).SingleOrDefaultAsync(c => c.Id == query.Id, cancellationToken) is not { } file)
        {
            return Refusal.NotFound;
        }

        var (number, narrative) = await Origin(file, cancellationToken);
        var sessions = await records.SessionsFor(actor).Where(s => s.File == file.Id).OrderBy(s => s.ScheduledAt).ToListAsync(cancellationToken);
        var referrals = await records.ReferralsFor(actor).Where(r => r.File == file.Id).OrderBy(r => r.PreparedAt).Select(ReferralCard.From).ToListAsync(cancellationToken);
        var files = await evidence.List(file.Report is { } report ? [EvidenceOwner.Of(report)] : await records.FilesOf(file.Finding!.Value, cancellationToken), cancellationToken);
        var released = await records.Released(file.Id, cancellationToken);
        var trail = await records.Trail(file.Key, cancellationToken);
        var moment = await clock.At(actor.Office, cancellationToken);
        var pivot = await pivots.Of(file, cancellationToken);
        return new CaseView(
            file.Id, file.Version, file.Number, file.Report, file.Finding, number, file.Stage, file.HandlingOffice, file.RegisteredAt, file.Conduct, file.Event, narrative, file.Village, file.OccurredOn,
            file.CrimeSuspected, file.HandlingDue, actor.ActsFor(file.HandlingOffice) ? file.ShadowDue : null, file.GakkumduDue, file.ExtensionReason, file.ExtensionFromReporter, file.StudyFacts, file.StudyAnalysis, file.DecidedAt, file.AnnouncedAt,
            [.. file.Persons.OrderBy(p => p.Id.Value).Select(p => Line(file, p, moment, pivot, actor.ActsFor(file.HandlingOffice)))],
            [.. sessions.Select(SessionLine.Of)],
            [.. file.Meetings.OrderBy(m => m.Ordinal).Select(m => new GakkumduLine(m.Ordinal, m.HeldAt, m.Bawaslu, m.Police, m.Prosecutor, m.Minutes))],
            [.. file.Plenaries.Select(p => new PlenaryLine(p.HeldOn, p.Members, p.QuorumReached, p.Minutes, [.. p.Votes.Select(v => new MemberBallot(v.Member, v.Vote))]))],
            referrals, files, trail, Acts(file, actor, sessions.Count(s => s.Outcome is not null), referrals.Count(r => !r.HasEnded), released))
        {
            PausedSince = file.PausedSince,
            Withdrawals = actor.ActsFor(file.HandlingOffice) ? await people.Lines(file.Recusals, file.WhyNotSign(actor) is null, cancellationToken) : [],
            Voters = actor.ActsFor(file.HandlingOffice) ? await Voters(file, moment.Today, cancellationToken) : [],
            Moves = await MovesOf(referrals, cancellationToken),
            OccurredTime = file.OccurredTime,
            Election = file.Election,
            Pair = file.Pair,
            EventReason = file.EventReason,
            PairSetAt = pivot?.In(file.Village.Zone()),
        };
    }

    private async Task<IReadOnlyList<PlenaryVoter>> Voters(CaseFile file, DateOnly today, CancellationToken ct)
    {
        var eligible = (await people.Find(file.HandlingOffice, today, ct)).Where(m => !file.KeepsAway(m.Account)).ToList();
        var names = await people.Names([.. eligible.Select(m => m.Account)], ct);
        return [.. eligible.OrderBy(m => m.UserName, StringComparer.Ordinal).Select(m => new PlenaryVoter(m.UserName, names.GetValueOrDefault(m.Account, m.UserName)))];
    }

    /// <summary>The number and the narrative of the report, or of the supervision report, from which the file was opened.</summary>
    private async Task<(string Number, string Narrative)> Origin(CaseFile file, CancellationToken ct)
    {
        var origin = file.Report is { } report
            ? await records.ReportsFor(Actor.System).Where(r => r.Id == report).Select(r => new { r.Number, r.Narrative }).SingleAsync(ct)
            : await records.SupervisionsFor(Actor.System).Where(r => r.Id == file.Finding).Select(r => new { r.Number, r.Narrative }).SingleAsync(ct);
        return (origin.Number, origin.Narrative);
    }

    private async Task<IReadOnlyList<CaseMove>> MovesOf(IEnumerable<ReferralCard> referrals, CancellationToken ct)
    {
        var moves = new List<CaseMove>();
        foreach (var r in referrals.Where(r => r.ReceivedOn is not null))
        {
            var trail = await records.Trail(r.Id.Value, ct);
            moves.AddRange(trail.Where(e => e.Type == nameof(DeadlineRedated)).Select(e => new CaseMove(r.Id, r.Name, DeadlineMove.Read(e))));
        }

        return moves;
    }

    private static PersonLine Line(CaseFile file, CasePerson p, LegalMoment moment, DateTimeOffset? pivot, bool own)
    {
        var assessment = Suggestions.For(file, p, moment, pivot);
        return new(
            p.Id, p.Name, p.Subject, p.Position, p.Title, p.AgencyOrVillage, p.Nip, p.CatalogueCode, p.Conclusion, p.DeviationReason, p.Outcomes, p.StoppedBecause,
            assessment is null ? [] : [.. assessment.Findings.Select(f => new SuggestedFinding(f.Code, f.Role, f.Category, f.SanctionLevel, f.Certainty, f.Basis, f.Notes))],
            assessment?.NotAViolationBecause?.Reason)
        {
            Notes = assessment?.Notes ?? [],
            ToCheck = assessment is null ? null : ElementsToCheck.For(assessment),
            Tie = own ? p.Tie : null,
            TieNote = own ? p.TieNote : null,
            Routes = RouteSuggestion.For(assessment, p.Subject, moment.Today),
            Receivers = [.. p.Outcomes.Select(Referral.TrackOf).OfType<Track>().Distinct().Select(t => RouteSuggestion.On(t, p.Subject, moment.Today))],
        };
    }

    private static NextAct[] Acts(CaseFile file, Actor actor, int sessionsEnded, int referralsRunning, IReadOnlyCollection<(PersonId Person, Track Track)> released) =>
    [
        .. new NextAct[]
        {
            new(nameof(InviteToClarification), file.WhyNotClarify(), Permission.PrepareCase),
            new(nameof(ExtendHandling), file.WhyNotExtend(), Permission.PrepareCase),
            new(nameof(MeetGakkumdu), file.WhyNotMeetGakkumdu(), Permission.PrepareCase),
            new(nameof(SuspectCrime), file.WhyNotSuspectCrime(), Permission.PrepareCase),
            new(nameof(AdoptStudy), file.WhyNotStudy(sessionsEnded), Permission.PrepareCase),
            new(nameof(RecuseFromCase), actor.Account is { } member ? file.WhyNotRecuse(member) : null, Permission.ReadCases),
            new(nameof(DeclareOfficeConflict), file.WhyNotPause(), actor.May(Permission.VoteInPlenary) ? Permission.VoteInPlenary : Permission.RecordInitialReview),
            new(nameof(ReportInterest), file.Stage is CaseStage.Closed ? CaseRefusals.NotInHandling : null, Permission.ReadReports),
            new(nameof(HoldPlenary), file.WhyNotHoldPlenary(), Permission.SignDecisions),
            new(nameof(PrepareReferral), file.WhyNotRefer() ?? (actor.May(Permission.SignDecisions) ? RulingRefusals.SignerPrepares : null), Permission.PrepareCase),
            new(nameof(AnnounceStatus), file.WhyNotAnnounce(released), Permission.SignDecisions),
            new(nameof(CloseCase), file.WhyNotClose(referralsRunning), Permission.SignDecisions),
        }.Where(a => (actor.May(a.Needs) || a.Needs is Permission.SignDecisions && file.WhyNotSign(actor) is null) && (actor.ActsFor(file.HandlingOffice) || a.Name is nameof(RecuseFromCase))
            // A colleague's interest is reported on the report; a finding has none.
            && (a.Name is not nameof(ReportInterest) || file.Report is not null)),
    ];
}
