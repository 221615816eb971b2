using System.Globalization;
using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>One referral as its receiver may see it: the matter as referred, never the reporter and never the handling file.</summary>
[Requires(Permission.ReadReferrals)]
public sealed record GetReferral(ReferralId Id) : IQuery<ReferralView>;

/// <summary>A referral with the ruling, if there is one, and the sanction kinds that are lawful today.</summary>
public sealed record ReferralView(
    ReferralId Id,
    int Version,
    string CaseNumber,
    CaseId? File,
    Track Track,
    ReferralStage Stage,
    OfficeCode Office,
    OfficeCode? Verifier,
    OfficeCode Authority,
    string AddressedTo,
    string? RouteNote,
    string? Name,
    string? Nip,
    SubjectKind Subject,
    PositionKind? Position,
    string? Title,
    string AgencyOrVillage,
    string Facts,
    string LegalBasis,
    string? CatalogueCode,
    SanctionLevel? SuggestedLevel,
    DateOnly OccurredOn,
    RegionCode Place,
    DateTimeOffset PreparedAt,
    DateTimeOffset? SentAt,
    string? LetterNumber,
    DateTimeOffset? ForwardedAt,
    string? VerifierLetterNumber,
    string? VerifierNote,
    DateOnly? ReceivedOn,
    string? ReceiptProof,
    Deadline? Threshold,
    DateOnly? BegunOn,
    string? BegunWith,
    string? ReturnReason,
    RulingView? Ruling,
    IReadOnlyList<SanctionKind> LawfulKinds,
    IReadOnlyList<TrailEntry> Trail,
    IReadOnlyList<NextAct> Acts)
{
    /// <summary>Why track or receiver are not as suggested; for the office that referred only.</summary>
    public string? RouteReason { get; init; }

    /// <summary>The place of the event with all it lies in.</summary>
    public required string PlaceName { get; init; }

    /// <summary>The office that referred.</summary>
    public required string OfficeName { get; init; }

    /// <summary>The authority that decides.</summary>
    public required string AuthorityName { get; init; }

    /// <summary>The agency, or the village, of the post.</summary>
    public required string AgencyName { get; init; }

    /// <summary>The form of violation in the words of its instrument; null where no catalogue exists.</summary>
    public string? Conduct { get; init; }

    /// <summary>How sure the catalogue is of its level.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>The threshold with its counting laid open; null while receipt is not proven.</summary>
    public ThresholdView? ThresholdCounted { get; init; }

    /// <summary>The post that decides, and who holds it today.</summary>
    public HolderView? Holder { get; init; }

    /// <summary>Conflicts of interest, the oldest first.</summary>
    public required IReadOnlyList<ConflictView> Conflicts { get; init; }

    /// <summary>The one that nobody answered yet; the threshold stands still.</summary>
    public ConflictView? OpenConflict => Conflicts.FirstOrDefault(c => c.AnsweredOn is null);

    /// <summary>A conflict that the study proposes to declare; only for the office that referred, until one is declared.</summary>
    public ProposedConflict? Proposed { get; init; }

    /// <summary>Deadlines that moved: the old day, the new one and why.</summary>
    public required IReadOnlyList<DeadlineMove> Moves { get; init; }

    /// <summary>Who else was given a dated view: inspectorate, camat.</summary>
    public required IReadOnlyList<string> Examiners { get; init; }
}

/// <summary>What the office flagged at the study: the ground under which the authority's conflict would fall, and why. A proposal; people declare.</summary>
public sealed record ProposedConflict(AuthorityTie Tie, ConflictGround Ground, string Reason);

/// <summary>Who holds the deciding post today, by which decree.</summary>
/// <param name="Title">The post.</param>
/// <param name="Kind">Definitive or acting; null where no decree for today was entered.</param>
public sealed record HolderView(string Title, HolderKind? Kind, string? Name, string? DecreeNumber, DateOnly? From, DateOnly? Until);

/// <summary>A conflict of interest of the authority.</summary>
/// <param name="OfficeName">The authority in conflict.</param>
/// <param name="RequestedFrom">Who was asked; to be confirmed by a lawyer.</param>
/// <param name="AnswerDueOn">By when the superior decides.</param>
/// <param name="AnsweredOn">Null while nobody answered.</param>
/// <param name="DecidesName">The office that decides by the answer.</param>
public sealed record ConflictView(
    string OfficeName, ConflictSource Source, ConflictGround Ground, DateOnly DeclaredOn, string Explanation, string RequestedFrom, DateTimeOffset DeclaredAt,
    DateOnly AnswerDueOn, DateOnly? AnsweredOn, string? AnsweredBy, string? AnswerLetter, string? DecidesName, DateOnly? PausedUntil);

/// <summary>A deadline that moved, because a holiday was decreed or withdrawn, or because the clock stood still.</summary>
public sealed record DeadlineMove(DateTimeOffset At, string Rule, DateOnly From, DateOnly To, string Reason)
{
    internal static DeadlineMove Read(TrailEntry entry)
    {
        using var read = JsonDocument.Parse(entry.Payload);
        var moved = read.RootElement;
        return new(entry.At, moved.GetProperty("rule").GetString()!, Day(moved, "from"), Day(moved, "to"), moved.GetProperty("reason").GetString()!);
    }

    private static DateOnly Day(JsonElement moved, string name) => DateOnly.ParseExact(moved.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The threshold of BKN's control with the days that counted.</summary>
/// <param name="Length">Its working days.</param>
/// <param name="Counted">The days counted up to today.</param>
/// <param name="Skipped">The days that did not count, each with its reason.</param>
/// <param name="Note">What it is and what it is not.</param>
public sealed record ThresholdView(int Length, int Counted, IReadOnlyList<SkippedDay> Skipped, IReadOnlyList<string> Note, Certainty Certainty);

/// <summary>The decision (keputusan) on a referral.</summary>
/// <param name="EffectiveOn">The later of both readings of "the 15th day"; to be confirmed by a lawyer.</param>
public sealed record RulingView(
    RulingId Id,
    string Number,
    DateOnly DecidedOn,
    Verdict Verdict,
    SanctionLevel? Level,
    string? SanctionKind,
    string? SanctionName,
    string Reasoning,
    string? DeviationReason,
    Deadline DeliveryDue,
    DateOnly? DeliveredOn,
    DateOnly? EffectiveOn,
    DateOnly? ExecutedOn,
    string? ExecutionNote)
{
    /// <summary>A discipline punishment, whose effect waits for the objection.</summary>
    public bool IsDiscipline { get; init; }

    /// <summary>In what quality the post was held on the day of the decision.</summary>
    public HolderKind? SignedAs { get; init; }

    /// <summary>By when an acting head reports to the minister of home affairs.</summary>
    public Deadline? MinisterReportDue { get; init; }

    public DateOnly? MinisterReportedOn { get; init; }

    public string? MinisterReportLetter { get; init; }

    /// <summary>Both readings of the day of effect, once the decision was handed over.</summary>
    public EffectiveReadings? Readings { get; init; }
}

internal sealed class GetReferralHandler(
    IRecords records, ICurrentActor current, LegalClock clock, IOffices offices, IRegionNames regions, AgencyNames agencies, IPersonnelAuthorities authorities, RulingDesk desk) : IRequestHandler<GetReferral, Result<ReferralView>>
{
    public async Task<Result<ReferralView>> Handle(GetReferral query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.ReferralsFor(actor).SingleOrDefaultAsync(r => r.Id == query.Id, cancellationToken) is not { } r)
        {
            return Refusal.NotFound;
        }

        var ruling = await records.RulingsFor(actor).SingleOrDefaultAsync(x => x.Referral == r.Id, cancellationToken);
        var trail = Readable(await records.Trail(r.Key, cancellationToken), actor.ActsFor(r.Office));
        var moment = await clock.At(actor.Office, cancellationToken);
        return new ReferralView(
            r.Id, r.Version, r.CaseNumber, actor.ActsFor(r.Office) ? r.File : null, r.Track, r.Stage, r.Office, r.Verifier, r.Authority, r.AddressedTo, r.RouteNote,
            r.Name, r.Nip, r.Subject, r.Position, r.Title, r.AgencyOrVillage, r.Facts, r.LegalBasis, r.CatalogueCode, r.SuggestedLevel, r.OccurredOn, r.Place,
            r.PreparedAt, r.SentAt, r.LetterNumber, r.ForwardedAt, r.VerifierLetterNumber, r.VerifierNote, r.ReceivedOn, r.ReceiptProof, r.Threshold, r.BegunOn, r.BegunWith, r.ReturnReason,
            ruling is null ? null : View(ruling, moment), LawfulSanctions.On(moment, r), trail, Acts(r, ruling, actor, await MaySign(r, actor, cancellationToken), await desk.WhyNotSign(moment.Today, cancellationToken)))
        {
            RouteReason = actor.ActsFor(r.Office) ? r.RouteReason : null,
            PlaceName = regions.FullName(r.Place),
            OfficeName = await NameOf(r.Office, cancellationToken),
            AuthorityName = await NameOf(r.Authority, cancellationToken),
            AgencyName = await agencies.Of(r.AgencyOrVillage, cancellationToken),
            Conduct = r.CatalogueCode is { } code ? moment.Book.Entry(code)?.Conduct : null,
            Certainty = r.CatalogueCode is { } known ? moment.Book.Entry(known)?.Certainty : null,
            ThresholdCounted = Count(r, moment),
            Examiners = await NamesOf(r.Grants, moment.Today, cancellationToken),
            Holder = await HolderOf(r.Authority, moment.Today, cancellationToken),
            Conflicts = await ConflictsOf(r, cancellationToken),
            Proposed = r.Conflicts.Count > 0 || !actor.ActsFor(r.Office) ? null : await ProposedFor(r, actor, cancellationToken),
            Moves = [.. trail.Where(e => e.Type == nameof(DeadlineRedated)).Select(DeadlineMove.Read)],
        };
    }

    private async Task<ProposedConflict?> ProposedFor(Referral r, Actor actor, CancellationToken ct)
    {
        var person = await records.CasesFor(actor).Where(c => c.Id == r.File).SelectMany(c => c.Persons).Where(p => p.Id == r.Person && p.Tie != null)
            .Select(p => new { p.Tie, p.TieNote }).SingleOrDefaultAsync(ct);
        return person is null ? null : new(person.Tie!.Value, person.Tie.Value.Ground(), person.TieNote ?? "");
    }

    /// <summary>Receivers read what happened since the letter left the office, and never an id of the handling file or of a person.</summary>
    private static IReadOnlyList<TrailEntry> Readable(IReadOnlyList<TrailEntry> trail, bool isSender) => isSender ? trail
        : [.. trail.Where(e => e.Type is not (nameof(ReferralPrepared) or nameof(ReferralDeviated))).Select(e => e with { Actor = null })];

    private static ThresholdView? Count(Referral r, LegalMoment moment)
    {
        if (r.CountThreshold(moment) is not { } counted)
        {
            return null;
        }

        var (clock, until) = (counted.Clock, r.BegunOn ?? r.OpenConflict?.PausedAfter ?? moment.Today);
        return new(clock.Length, counted.Days.Count(d => d <= until), counted.Skipped, clock.Notes, clock.Certainty);
    }

    private async Task<HolderView?> HolderOf(OfficeCode authority, DateOnly today, CancellationToken ct) =>
        await authorities.Find(authority, today, ct) is { } card
            ? new(card.Title, card.Holder?.Kind, card.Holder?.Name, card.Holder?.DecreeNumber, card.Holder?.From, card.Holder?.Until)
            : null;

    private async Task<IReadOnlyList<ConflictView>> ConflictsOf(Referral r, CancellationToken ct)
    {
        var views = new List<ConflictView>(r.Conflicts.Count);
        foreach (var c in r.Conflicts.OrderBy(c => c.DeclaredAt))
        {
            views.Add(new(
                await NameOf(c.Office, ct), c.Source, c.Ground, c.DeclaredOn, c.Explanation, c.RequestedFrom, c.DeclaredAt,
                c.AnswerDueOn, c.AnsweredOn, c.AnsweredBy, c.AnswerLetter, c.Decides is { } decides ? await NameOf(decides, ct) : null, c.PausedUntil));
        }

        return views;
    }

    private async Task<string> NameOf(OfficeCode office, CancellationToken ct) => (await offices.Find(office, ct))?.Name ?? office.Value;

    private async Task<IReadOnlyList<string>> NamesOf(IEnumerable<OfficeGrant> grants, DateOnly today, CancellationToken ct)
    {
        var names = new List<string>();
        foreach (var grant in grants.Where(g => g.From <= today && today <= g.Until))
        {
            names.Add(await NameOf(grant.Office, ct));
        }

        return names;
    }

    private static RulingView View(Ruling r, LegalMoment moment) => new(
        r.Id, r.Number, r.DecidedOn, r.Verdict, r.Level, r.SanctionKind, r.SanctionName, r.Reasoning, r.DeviationReason, r.DeliveryDue, r.DeliveredOn, r.EffectiveOn, r.ExecutedOn, r.ExecutionNote)
    {
        SignedAs = r.SignedAs,
        MinisterReportDue = r.MinisterReportDue,
        MinisterReportedOn = r.MinisterReportedOn,
        MinisterReportLetter = r.MinisterReportLetter,
        IsDiscipline = r.IsDiscipline,
        Readings = r is { IsDiscipline: true, DeliveredOn: { } delivered } ? EffectiveReadings.Of(delivered, moment) : null,
    };

    /// <summary>Whether the actor signs for the office that referred.</summary>
    private async Task<bool> MaySign(Referral r, Actor actor, CancellationToken ct) =>
        actor.ActsFor(r.Office) && await records.CasesFor(actor).SingleOrDefaultAsync(c => c.Id == r.File, ct) is { } file && file.WhyNotSign(actor) is null;

    private static NextAct[] Acts(Referral r, Ruling? ruling, Actor actor, bool maySign, Refusal? mayNotSign) =>
    [
        .. Own(r, actor, maySign),
        .. new NextAct[]
        {
            new(nameof(ConfirmReceipt), r.WhyNotConfirmReceipt(), Permission.ReceiveReferral),
            new(nameof(BeginFollowUp), r.WhyNotBegin(), Permission.ExamineReferral),
            new(nameof(ReturnReferral), r.WhyNotReturn(), Permission.ExamineReferral),
            new(nameof(IssueRuling), r.WhyNotRule() ?? mayNotSign, Permission.IssueRuling),
            new(nameof(DeliverRuling), ruling is null ? RulingRefusals.NotRuled : ruling.WhyNotDeliver(), Permission.IssueRuling),
            new(nameof(ExecuteRuling), ruling is null ? RulingRefusals.NotRuled : ruling.WhyNotExecute(), Permission.IssueRuling),
            new(nameof(ReportActingHead), ruling is null ? RulingRefusals.NotRuled : ruling.WhyNotReportToMinister(), Permission.IssueRuling),
        }.Where(a => actor.May(a.Needs) && actor.ActsFor(r.Authority)),
        .. Interests(r, actor),
    ];

    private static IEnumerable<NextAct> Interests(Referral r, Actor actor)
    {
        if (ConflictDesk.MayDeclare(r, actor))
        {
            yield return new(nameof(DeclareConflict), r.WhyNotDeclareConflict(), Permission.ReadReferrals);
        }

        if (ConflictDesk.MayResolve(r, actor))
        {
            yield return new(nameof(ResolveConflict), r.WhyNotResolveConflict(), Permission.ReadReferrals);
        }
    }

    private static IEnumerable<NextAct> Own(Referral r, Actor actor, bool maySign)
    {
        if (maySign)
        {
            yield return new(nameof(ReleaseReferral), actor.Account is { } by ? r.WhyNotRelease(by) : null, Permission.SignDecisions);
        }

        if (actor.May(Permission.VerifyReferral))
        {
            yield return new(nameof(ForwardReferral), r.WhyNotForward(), Permission.VerifyReferral);
            yield return new(nameof(ReturnReferral), r.WhyNotVerify(), Permission.VerifyReferral);
        }
    }
}
