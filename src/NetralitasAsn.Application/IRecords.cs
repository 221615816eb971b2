using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application;

/// <summary>
/// The one door to the rows. Reading and changing both ask for the actor: what somebody is not responsible for is not found.
/// </summary>
public interface IRecords
{
    /// <summary>To read: untracked, in the actor's scope.</summary>
    IQueryable<Report> ReportsFor(Actor actor);

    IQueryable<Tip> TipsFor(Actor actor);

    IQueryable<SupervisionReport> SupervisionsFor(Actor actor);

    IQueryable<CaseFile> CasesFor(Actor actor);

    IQueryable<ClarificationSession> SessionsFor(Actor actor);

    IQueryable<Referral> ReferralsFor(Actor actor);

    IQueryable<Ruling> RulingsFor(Actor actor);

    IQueryable<SigningDelegation> DelegationsFor(Actor actor);

    /// <summary>Who is responsible for what at the actor's offices; ask for the item in scope before.</summary>
    IQueryable<Assignment> AssignmentsFor(Actor actor);

    IQueryable<Substitution> SubstitutionsFor(Actor actor);

    /// <summary>Reported interests: about the actor, reported by the actor, or to be decided at the actor's office on a matter the actor sees.</summary>
    IQueryable<InterestReport> InterestsFor(Actor actor);

    /// <summary>What was entered about pairs of candidates: public facts without a person, so without a scope.</summary>
    IQueryable<PairRecord> PairRecords { get; }

    /// <summary>Conflicts of the actor's office on matters the actor sees, and those that the office was asked about.</summary>
    IQueryable<OfficeConflict> OfficeConflictsFor(Actor actor);

    /// <summary>The decision trail of one aggregate, oldest first; ask for the aggregate in scope before.</summary>
    Task<IReadOnlyList<TrailEntry>> Trail(Guid aggregate, CancellationToken ct);

    /// <summary>To change: tracked, whole, in scope, at the version the person saw; otherwise not found or stale.</summary>
    Task<Result<Report>> FindReport(Actor actor, ReportId id, int version, CancellationToken ct);

    Task<Result<InterestReport>> FindInterest(Actor actor, InterestReportId id, int version, CancellationToken ct);

    Task<Result<OfficeConflict>> FindOfficeConflict(Actor actor, OfficeConflictId id, int version, CancellationToken ct);

    /// <summary>A report and its file, in scope, to change both: somebody keeps away from them as one.</summary>
    Task<Result<Dossier>> FindDossier(Actor actor, ReportId id, CancellationToken ct);

    Task<Result<Tip>> FindTip(Actor actor, TipId id, int version, CancellationToken ct);

    Task<Result<SupervisionReport>> FindSupervision(Actor actor, SupervisionId id, int version, CancellationToken ct);

    Task<Result<CaseFile>> FindCase(Actor actor, CaseId id, int version, CancellationToken ct);

    Task<Result<ClarificationSession>> FindSession(Actor actor, SessionId id, int version, CancellationToken ct);

    Task<Result<Referral>> FindReferral(Actor actor, ReferralId id, int version, CancellationToken ct);

    Task<Result<Ruling>> FindRuling(Actor actor, RulingId id, CancellationToken ct);

    /// <summary>The report that a reporter's code leads to; the keyed hash is the right to it.</summary>
    Task<Result<Report>> FindReportByCode(IReadOnlyList<byte[]> trackingHashes, CancellationToken ct);

    Task<Result<Tip>> FindTipByCode(IReadOnlyList<byte[]> trackingHashes, CancellationToken ct);

    /// <summary>A report at an office below the actor's, by its exact number: the higher office takes over without having looked.</summary>
    Task<Result<Report>> FindReportBelow(Actor actor, string number, CancellationToken ct);

    /// <summary>What was already received under an id that a sender chose, whoever sent it; null when nothing was.</summary>
    Task<Submitted?> FindSubmitted(Guid id, CancellationToken ct);

    void Add(AggregateRoot aggregate);

    void Add(Ruling ruling);

    /// <summary>
    /// Runs <paramref name="act"/> with the next number of a series of an office and year, in one transaction with what it saves:
    /// no gap, no double. A refusal gives the number back.
    /// </summary>
    Task<Result<T>> Numbered<T>(OfficeCode office, NumberKind kind, DateOnly day, Func<LegalNumber, Task<Result<T>>> act, CancellationToken ct);

    /// <summary>Writes rows and event log in one transaction; answers with <paramref name="answer"/>, or refuses when somebody else was first.</summary>
    Task<Result<T>> Save<T>(T answer, CancellationToken ct);
}

/// <summary>One decision in the trail of an aggregate.</summary>
/// <param name="Type">The name of the event.</param>
/// <param name="Payload">The canonical JSON of the event: ids, codes and days, never a person's words.</param>
public sealed record TrailEntry(int Version, string Type, string Payload, string UseCase, Guid? Actor, string? Office, DateTimeOffset At);

/// <summary>What is already there under a sender's id.</summary>
public sealed record Submitted(string Number, byte[] ContentHash, OfficeCode Office, DateTimeOffset ReceivedAt, bool CodeConfirmed, IReadOnlyList<Deadline> Deadlines, RegionCode Village, bool? VotesHere);
