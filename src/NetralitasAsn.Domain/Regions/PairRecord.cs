using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Regions;

/// <summary>
/// One entry about a pair of candidates: that it was set, replaced or withdrawn, at which instant and by which decree. Entries are never changed;
/// the latest one of a pair counts. The instant is the pivot of UU 10/2016 Pasal 71 for acts that concern this pair; pairs are numbers, never names.
/// </summary>
public sealed class PairRecord : AggregateRoot
{
    private PairRecord()
    {
    }

    public Guid Id { get; private set; }

    public override Guid Key => Id;

    /// <summary>The code of the election: <c>regent:33.25</c>.</summary>
    public string Election { get; private set; } = "";

    /// <summary>The serial number of the pair (nomor urut).</summary>
    public int PairNumber { get; private set; }

    public CandidacyStatus Status { get; private set; }

    /// <summary>The instant of the decision; null when only the day of the election (<see cref="Regions.Election.PairsSetOn"/>) is known.</summary>
    public DateTimeOffset? SetAt { get; private set; }

    public string? DecreeNumber { get; private set; }

    /// <summary>Why it was entered or corrected.</summary>
    public string Reason { get; private set; } = "";

    public AccountId EnteredBy { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>Enters what is known of a pair; an instant lies between the registration of candidates and now.</summary>
    public static Result<PairRecord> Enter(Guid id, Election election, Candidacy pair, string reason, AccountId by, DateTimeOffset now)
    {
        if (pair.SetAt is { } set && (set > now || set.DayIn(election.Region.Zone()) < election.RegistrationFrom))
        {
            return Refusal.Invalid(new FieldError("SetAt", set > now ? "in-future" : "too-early"));
        }

        var entry = new PairRecord
        {
            Id = id,
            Election = election.Code,
            PairNumber = pair.PairNumber,
            Status = pair.Status,
            SetAt = pair.SetAt,
            DecreeNumber = pair.DecreeNumber,
            Reason = reason,
            EnteredBy = by,
            EnteredAt = now,
        };
        entry.Record(new PairRecorded(id, election.Code, pair.PairNumber, pair.Status, pair.SetAt, pair.DecreeNumber));
        return entry;
    }

    /// <summary>The pair as this entry leaves it.</summary>
    public Candidacy ToCandidacy() => new() { Election = Election, PairNumber = PairNumber, Status = Status, SetAt = SetAt, DecreeNumber = DecreeNumber };
}

/// <summary>Something about a pair of candidates was entered: the pivot of acts that concern it may have moved.</summary>
public sealed record PairRecorded(Guid Entry, string Election, int PairNumber, CandidacyStatus Status, DateTimeOffset? SetAt, string? DecreeNumber) : IDomainEvent;
