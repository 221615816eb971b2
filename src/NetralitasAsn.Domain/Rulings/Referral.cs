using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Rulings;

/// <summary>What the receiver of a referral may see: written by staff, checked by a second person, and never naming the reporter.</summary>
/// <param name="Facts">The narrative written by staff (narasi penerusan), not the reporter's words.</param>
/// <param name="CatalogueCode">The conduct in the catalogue that the study found; null where no catalogue exists.</param>
public sealed record ReferredMatter(string Facts, string LegalBasis, string? CatalogueCode, SanctionLevel? SuggestedLevel, DateOnly OccurredOn, RegionCode Place);

/// <summary>Where a referral goes: the verifier first where there is one, then the authority that decides.</summary>
/// <param name="Verifier">BKN, or KASN for acts to 23 August 2024; null on the other tracks.</param>
/// <param name="Authority">The personnel authority, resolved from the agency and never from the place; the police on the track of crime.</param>
/// <param name="AddressedTo">The addressee and copies in words.</param>
public sealed record Route(Track Track, OfficeCode? Verifier, OfficeCode Authority, string AddressedTo, string? Note)
{
    /// <summary>In what it departs from the suggestion, if it does.</summary>
    public IReadOnlyList<RouteDeviation> Deviations { get; init; } = [];

    /// <summary>Why.</summary>
    public string? DeviationReason { get; init; }
}

/// <summary>A referral (penerusan) of one person on one track, from its letter to the executed decision.</summary>
public sealed class Referral : AggregateRoot
{
    private const string Suspended = "Ditangguhkan karena benturan kepentingan";

    private readonly List<OfficeGrant> grants = [];
    private readonly List<Conflict> conflicts = [];

    private Referral()
    {
    }

    public ReferralId Id { get; private set; }

    public override Guid Key => Id.Value;

    public CaseId File { get; private set; }

    /// <summary>The register number of the case it came from.</summary>
    public string CaseNumber { get; private set; } = "";

    public PersonId Person { get; private set; }

    public Track Track { get; private set; }

    public ReferralStage Stage { get; private set; }

    /// <summary>The Bawaslu office that refers.</summary>
    public OfficeCode Office { get; private set; }

    public OfficeCode? Verifier { get; private set; }

    public OfficeCode Authority { get; private set; }

    public string AddressedTo { get; private set; } = "";

    public string? RouteNote { get; private set; }

    /// <summary>Why track or receiver are not as suggested, if they are not; for the office that refers only.</summary>
    public string? RouteReason { get; private set; }

    public string? Name { get; private set; }

    public string? Nip { get; private set; }

    public SubjectKind Subject { get; private set; }

    public PositionKind? Position { get; private set; }

    public string? Title { get; private set; }

    public string AgencyOrVillage { get; private set; } = "";

    public string Facts { get; private set; } = "";

    public string LegalBasis { get; private set; } = "";

    public string? CatalogueCode { get; private set; }

    public SanctionLevel? SuggestedLevel { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    public RegionCode Place { get; private set; }

    public AccountId? PreparedBy { get; private set; }

    public DateTimeOffset PreparedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string? LetterNumber { get; private set; }

    public DateTimeOffset? ForwardedAt { get; private set; }

    public string? VerifierLetterNumber { get; private set; }

    public string? VerifierNote { get; private set; }

    /// <summary>The day the authority received the letter, with proof.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public string? ReceiptProof { get; private set; }

    /// <summary>The threshold of BKN's control (ambang tindakan pengendalian), 14 working days from proven receipt.</summary>
    public Deadline? Threshold { get; private set; }

    /// <summary>The first milestone: disposition, team decree or summons (tindak lanjut dimulai).</summary>
    public DateOnly? BegunOn { get; private set; }

    public string? BegunWith { get; private set; }

    public string? ReturnReason { get; private set; }

    public RulingId? Ruling { get; private set; }

    /// <summary>What runs out next; null when nothing does.</summary>
    public DateTimeOffset? Expires { get; private set; }

    public IReadOnlyList<OfficeGrant> Grants => grants;

    public IReadOnlyList<Conflict> Conflicts => conflicts;

    /// <summary>The conflict of interest about which nobody answered yet; the threshold stands still meanwhile.</summary>
    public Conflict? OpenConflict => conflicts.Find(c => c.IsOpen);

    /// <summary>Prepares the referral of a person for an outcome that the plenary found.</summary>
    public static Result<Referral> Prepare(ReferralId id, CaseFile file, PersonId person, ReferredMatter matter, Route route, AccountId by, string commitment, LegalMoment moment)
    {
        if (file.WhyNotRefer() is { } refusal)
        {
            return refusal;
        }

        if (file.Persons.FirstOrDefault(p => p.Id == person) is not { } found)
        {
            return CaseRefusals.PersonUnknown;
        }

        if (!found.Outcomes.Exists(o => TrackOf(o) == route.Track))
        {
            return CaseRefusals.NoSuchOutcome;
        }

        if (route.Deviations.Count > 0 && string.IsNullOrWhiteSpace(route.DeviationReason))
        {
            return RulingRefusals.DeviationNeedsReason;
        }

        var referral = new Referral
        {
            Id = id,
            File = file.Id,
            CaseNumber = file.Number,
            Person = person,
            Track = route.Track,
            Stage = ReferralStage.Prepared,
            Office = file.HandlingOffice,
            Verifier = route.Verifier,
            Authority = route.Authority,
            AddressedTo = route.AddressedTo,
            RouteNote = route.Note,
            RouteReason = string.IsNullOrWhiteSpace(route.DeviationReason) ? null : route.DeviationReason,
            Name = found.Name,
            Nip = found.Nip,
            Subject = found.Subject,
            Position = found.Position,
            Title = found.Title,
            AgencyOrVillage = found.AgencyOrVillage,
            Facts = matter.Facts,
            LegalBasis = matter.LegalBasis,
            CatalogueCode = matter.CatalogueCode,
            SuggestedLevel = matter.SuggestedLevel,
            OccurredOn = matter.OccurredOn,
            Place = matter.Place,
            PreparedBy = by,
            PreparedAt = moment.Now,
        };
        referral.Record(new ReferralPrepared(id, file.Id, person, route.Track, route.Authority, commitment));
        foreach (var departed in route.Deviations)
        {
            referral.Record(new ReferralDeviated(id, departed.Track, departed.Suggested, departed.Chosen));
        }

        return referral;
    }

    /// <summary>The track that an outcome of the plenary leads to; null for outcomes that go to DKPP or KPU.</summary>
    public static Track? TrackOf(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.CivilServantLaw => Rulings.Track.CivilServant,
        OutcomeKind.VillageLaw => Rulings.Track.Village,
        OutcomeKind.ElectionCrime => Rulings.Track.Crime,
        OutcomeKind.OtherLaw => Rulings.Track.Other,
        OutcomeKind.OrganiserEthics or OutcomeKind.Administrative => null,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>Null when this person may release the letter now; otherwise why not.</summary>
    public Refusal? WhyNotRelease(AccountId by) => Stage is not ReferralStage.Prepared ? RulingRefusals.NotPrepared
        : PreparedBy == by ? RulingRefusals.SameHand
        : OpenConflict is not null && Verifier is null ? RulingRefusals.ConflictOpen : null;

    /// <summary>A second person checked that nothing gives the reporter away; the letter leaves the office.</summary>
    public Result<ReferralStage> Release(AccountId by, string letterNumber, LegalMoment moment)
    {
        if (WhyNotRelease(by) is { } refusal)
        {
            return refusal;
        }

        SentAt = moment.Now;
        LetterNumber = letterNumber;
        Stage = Track switch
        {
            Track.CivilServant when Verifier is not null => ReferralStage.WithVerifier,
            Track.CivilServant or Track.Village or Track.Other => ReferralStage.WithAuthority,
            Track.Crime => ReferralStage.WithPolice,
            _ => throw new InvalidOperationException($"A track nobody foresaw: {Track}"),
        };
        Record(new ReferralReleased(Id, Verifier ?? Authority, letterNumber));
        return Stage;
    }

    /// <summary>Null while BKN may act; otherwise why not.</summary>
    public Refusal? WhyNotVerify() => Stage is ReferralStage.WithVerifier ? null : RulingRefusals.NotWithVerifier;

    /// <summary>Null when BKN may pass the matter on now; not to an authority whose conflict of interest nobody answered yet.</summary>
    public Refusal? WhyNotForward() => WhyNotVerify() ?? (OpenConflict is null ? null : RulingRefusals.ConflictOpen);

    /// <summary>BKN verified and passes the matter to the personnel authority (menyampaikan kepada PPK).</summary>
    public Result<ReferralStage> Forward(string letterNumber, string? note, LegalMoment moment)
    {
        if (WhyNotForward() is { } refusal)
        {
            return refusal;
        }

        ForwardedAt = moment.Now;
        VerifierLetterNumber = letterNumber;
        VerifierNote = note;
        Stage = ReferralStage.WithAuthority;
        Record(new ReferralForwarded(Id, Authority, letterNumber));
        return Stage;
    }

    /// <summary>Null when the referral may be sent back now; otherwise why not.</summary>
    public Refusal? WhyNotReturn() => Stage is ReferralStage.WithVerifier or ReferralStage.WithAuthority ? null : RulingRefusals.NotWithAuthority;

    /// <summary>Sends the referral back to Bawaslu (dikembalikan), for completion or because the person is somebody else's staff.</summary>
    public Result<ReferralStage> Return(string reason)
    {
        if (WhyNotReturn() is { } refusal)
        {
            return refusal;
        }

        var by = Stage is ReferralStage.WithVerifier ? Verifier!.Value : Authority;
        ReturnReason = reason;
        Stage = ReferralStage.Returned;
        Record(new ReferralReturned(Id, by));
        Reclock();
        return Stage;
    }

    /// <summary>Null when receipt may be confirmed now; otherwise why not.</summary>
    public Refusal? WhyNotConfirmReceipt() => Stage is not (ReferralStage.WithAuthority or ReferralStage.WithPolice) ? RulingRefusals.NotWithAuthority
        : ReceivedOn is not null ? RulingRefusals.AlreadyReceived
        : OpenConflict is not null ? RulingRefusals.ConflictOpen : null;

    /// <summary>The authority confirms the day it received the letter; from it the threshold of BKN's control is counted.</summary>
    public Result<ReferralStage> ConfirmReceipt(DateOnly receivedOn, string proof, LegalMoment moment)
    {
        if (WhyNotConfirmReceipt() is { } refusal)
        {
            return refusal;
        }

        if (receivedOn > moment.Today)
        {
            return Refusal.Invalid(new FieldError("ReceivedOn", "in-future"));
        }

        if (receivedOn < (ForwardedAt ?? SentAt)?.DayIn(moment.Zone))
        {
            return Refusal.Invalid(new FieldError("ReceivedOn", "too-early"));
        }

        ReceivedOn = receivedOn;
        ReceiptProof = proof;
        Threshold = Track is Track.CivilServant ? CountFrom(receivedOn.At(TimeOnly.MinValue, moment.Zone), moment).ToDeadline() : null;
        Record(new ReferralReceived(Id, receivedOn, Threshold?.DueOn));
        Reclock();
        return Stage;
    }

    /// <summary>Null when the follow-up may begin now; otherwise why not.</summary>
    public Refusal? WhyNotBegin() => Stage is ReferralStage.UnderExamination ? RulingRefusals.AlreadyBegun
        : Stage is not ReferralStage.WithAuthority ? RulingRefusals.NotWithAuthority
        : ReceivedOn is null ? RulingRefusals.NotReceived
        : OpenConflict is not null ? RulingRefusals.ConflictOpen : null;

    /// <summary>Tindak lanjut dimulai: a disposition, a team decree or a summons; an honest agency is not listed as idle.</summary>
    public Result<ReferralStage> BeginFollowUp(DateOnly begunOn, string with, LegalMoment moment)
    {
        if (WhyNotBegin() is { } refusal)
        {
            return refusal;
        }

        if (begunOn > moment.Today || begunOn < ReceivedOn)
        {
            return Refusal.Invalid(new FieldError("BegunOn", begunOn > moment.Today ? "in-future" : "too-early"));
        }

        BegunOn = begunOn;
        BegunWith = with;
        Stage = ReferralStage.UnderExamination;
        Record(new FollowUpBegun(Id, begunOn));
        Reclock();
        return Stage;
    }

    /// <summary>Null when the authority may decide now; otherwise why not.</summary>
    public Refusal? WhyNotRule() => Stage is ReferralStage.UnderExamination ? OpenConflict is null ? null : RulingRefusals.ConflictOpen
        : Stage is ReferralStage.WithAuthority && ReceivedOn is null ? RulingRefusals.NotReceived
        : RulingRefusals.NotAwaitingRuling;

    /// <summary>The authority issues its decision (keputusan). Sanction kinds must be lawful on the day of the decision; a level other than suggested needs a reason.</summary>
    /// <param name="signedAs">In what quality the post was held on the day of the decision; an acting head reports it to the minister.</param>
    public Result<Ruling> IssueRuling(RulingId id, RulingText text, IReadOnlySet<string> lawfulKinds, AccountId by, LegalMoment moment, HolderKind? signedAs = null)
    {
        if ((WhyNotRule() ?? WhyNotThis(text, lawfulKinds, moment)) is { } refusal)
        {
            return refusal;
        }

        var ruling = new Ruling(id, this, text, by, signedAs, moment);
        Ruling = id;
        Stage = ReferralStage.Ruled;
        Record(new RulingIssued(Id, id, text.Verdict, text.Level, text.SanctionKind, text.DeviationReason is not null, text.DecidedOn));
        Reclock();
        return ruling;
    }

    private Refusal? WhyNotThis(RulingText text, IReadOnlySet<string> lawfulKinds, LegalMoment moment) => text switch
    {
        { DecidedOn: var day } when day > moment.Today => RulingRefusals.FutureDay,
        { DecidedOn: var day } when day < ReceivedOn => RulingRefusals.BeforeReferral,
        { Verdict: Verdict.Proven, SanctionKind: null } => RulingRefusals.SanctionMissing,
        { Verdict: Verdict.Proven, SanctionKind: var kind } when !lawfulKinds.Contains(kind) => RulingRefusals.SanctionNotLawful,
        { Verdict: Verdict.Proven, Level: var level, DeviationReason: null } when SuggestedLevel is not null && level != SuggestedLevel => RulingRefusals.DeviationNeedsReason,
        _ => null,
    };

    /// <summary>The decision was handed over to the person concerned.</summary>
    internal void Delivered(RulingDelivered happened) => Record(happened);

    /// <summary>The decision was executed; the referral has come to its end.</summary>
    internal void Executed(RulingExecuted happened)
    {
        Stage = ReferralStage.Executed;
        Record(happened);
        Reclock();
    }

    /// <summary>
    /// Counts the threshold anew after a holiday was decreed or withdrawn; the old day, the new one and the reason stay in the trail.
    /// Answers whether it moved.
    /// </summary>
    public Result<bool> RedateThreshold(string reason, LegalMoment moment) => CountAnew(reason, moment);

    private bool CountAnew(string reason, LegalMoment moment)
    {
        if (Threshold is not { } before || Stage is not ReferralStage.WithAuthority || OpenConflict is not null)
        {
            return false;
        }

        var after = CountFrom(before.StartedAt, moment).ToDeadline();
        if (after.DueOn == before.DueOn)
        {
            return false;
        }

        Threshold = after;
        Record(new DeadlineRedated(Key, before.Rule, before.DueOn, after.DueOn, reason));
        Reclock();
        return true;
    }

    /// <summary>Null when a conflict of interest of the authority may be declared now; otherwise why not.</summary>
    public Refusal? WhyNotDeclareConflict() => OpenConflict is not null ? RulingRefusals.ConflictDeclared
        : Stage is ReferralStage.Prepared or ReferralStage.WithVerifier or ReferralStage.WithAuthority or ReferralStage.UnderExamination ? null
        : RulingRefusals.ConflictTooLate;

    /// <summary>
    /// The authority that must decide is itself concerned, kin, or tied to a party: it loses sight of the referral at once, the threshold stands still,
    /// and the configured authority is asked who decides. Competence stays where it is until that authority answers.
    /// </summary>
    public Result<Guid> DeclareConflict(ConflictDeclaration declaration, AccountId by, LegalMoment moment)
    {
        if (WhyNotDeclareConflict() is { } refusal)
        {
            return refusal;
        }

        if (declaration.DeclaredOn > moment.Today)
        {
            return Refusal.Invalid(new FieldError("DeclaredOn", "in-future"));
        }

        var conflict = new Conflict(Authority, declaration, by, moment);
        conflicts.Add(conflict);
        Record(new ConflictDeclared(Id, Authority, declaration.Source, declaration.Ground, declaration.DeclaredOn, conflict.AnswerDueOn));
        Reclock();
        return conflict.Id;
    }

    /// <summary>Null when the answer about a conflict may be recorded now; otherwise why not.</summary>
    public Refusal? WhyNotResolveConflict() => OpenConflict is null ? RulingRefusals.NoConflict : null;

    /// <summary>The authority that was asked answered: the office it names sees the referral and decides, and the threshold runs on by what was left of it.</summary>
    public Result<OfficeCode> ResolveConflict(ConflictAnswer answer, LegalMoment moment)
    {
        if (WhyNotResolveConflict() is { } refusal)
        {
            return refusal;
        }

        var conflict = OpenConflict!;
        if (answer.AnsweredOn > moment.Today || answer.AnsweredOn < conflict.DeclaredOn)
        {
            return Refusal.Invalid(new FieldError("AnsweredOn", answer.AnsweredOn > moment.Today ? "in-future" : "too-early"));
        }

        conflict.Resolve(answer, moment);
        Authority = answer.Decides;
        Record(new ConflictResolved(Id, conflict.Office, answer.Decides, answer.AnsweredOn));
        CountAnew(Suspended, moment);
        Reclock();
        return Authority;
    }

    /// <summary>The threshold counted anew, with the days it stood still among those that did not count; null while receipt is not proven.</summary>
    public Counted? CountThreshold(LegalMoment moment) => Threshold is { } threshold ? CountFrom(threshold.StartedAt, moment) : null;

    private Counted CountFrom(DateTimeOffset start, LegalMoment moment) => moment.Book.Clock(ClockRule.PpkFollowUp).From(
        start,
        moment.Zone,
        conflicts.Count == 0 ? moment.Calendar : moment.Calendar.Suspending(
            conflicts.Where(c => c.PausedUntil is not null).Select(c => new Suspension(c.PausedAfter, c.PausedUntil!.Value, Suspended))));

    /// <summary>A day of its decision moved, because a holiday was decreed or withdrawn.</summary>
    internal void Redated(Deadline before, Deadline after, string reason) =>
        Record(new DeadlineRedated(Key, before.Rule, before.DueOn, after.DueOn, reason));

    /// <summary>An acting head reported the decision to the minister.</summary>
    internal void ReportedToMinister(ActingHeadReported happened) => Record(happened);

    /// <summary>Gives another body a dated view of this referral: inspectorate, camat.</summary>
    public void Grant(OfficeGrant grant) => grants.Add(grant);

    /// <summary>The referral has come to its end and does not hold up the closing of the case.</summary>
    public bool HasEnded => Stage is ReferralStage.Executed or ReferralStage.Returned or ReferralStage.WithPolice;

    private void Reclock() => Expires = Stage is ReferralStage.WithAuthority && OpenConflict is null ? Threshold?.LastMoment : null;
}
