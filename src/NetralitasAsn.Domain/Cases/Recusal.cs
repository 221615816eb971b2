using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Cases;

/// <summary>Why somebody of a Bawaslu office keeps away from a matter; the ties that UU 30/2014 Pasal 43 ayat (1) names, as they occur in an office.</summary>
public enum RecusalGround
{
    /// <summary>Hubungan keluarga: kin of a reported person, a reporter or a witness (huruf b).</summary>
    Kinship,

    /// <summary>Hubungan dengan partai, calon, atau tim kampanye (huruf c to e).</summary>
    PartyOrCandidate,

    /// <summary>Pelapor atau saksi sendiri: the own report, or a witness of what happened (huruf a).</summary>
    OwnReportOrWitness,

    /// <summary>Terlapor sendiri: the person is reported in the matter (huruf a).</summary>
    Respondent,

    /// <summary>Hubungan usaha atau pekerjaan (huruf a).</summary>
    Business,

    /// <summary>Hubungan lain, said in words (huruf f).</summary>
    Other,
}

/// <summary>How somebody came to keep away.</summary>
public enum RecusalKind
{
    /// <summary>Mundur sendiri: the person notified (UU 30/2014 Pasal 43 ayat (2)).</summary>
    Own,

    /// <summary>Diputuskan: a colleague reported it and the chair, or the members, decided (Pasal 44).</summary>
    Decided,

    /// <summary>Dijeda: sight is taken for the time until that decision.</summary>
    Paused,
}

/// <summary>
/// Somebody who keeps away from a report, initial information or a file because of an interest (benturan kepentingan);
/// it leaves the person's sight at once.
/// </summary>
/// <remarks>UU 30/2014 Pasal 43; that a member steps in for the chair is unread law, see <c>docs/law.md</c>.</remarks>
public sealed class Recusal
{
    private Recusal()
    {
    }

    internal Recusal(Withdrawal withdrawal, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        (Member, Role, Office, Ground, Reason, Kind) = withdrawal;
        At = at;
    }

    public Guid Id { get; private set; }

    public AccountId Member { get; private set; }

    /// <summary>The role in which the person withdrew.</summary>
    public Role Role { get; private set; }

    /// <summary>The office for which the person acted: only there does the place of a chair who withdrew stand empty.</summary>
    public OfficeCode Office { get; private set; }

    public RecusalGround Ground { get; private set; }

    public string Reason { get; private set; } = "";

    public RecusalKind Kind { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>When a pause ended; only a pause ends.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    public bool Holds => LiftedAt is null;

    /// <summary>The same withdrawal for what came of the report.</summary>
    internal Recusal Copy() => new(new(Member, Role, Office, Ground, Reason, Kind), At);

    internal void Lift(DateTimeOffset at) => LiftedAt = at;
}

/// <summary>Who keeps away, for which office, and why.</summary>
public sealed record Withdrawal(AccountId Person, Role Role, OfficeCode Office, RecusalGround Ground, string Reason, RecusalKind Kind = RecusalKind.Own);

/// <summary>What follows from the withdrawals from one report or file.</summary>
internal static class Recusals
{
    public static bool Hold(this IEnumerable<Recusal> recusals, AccountId person) => recusals.Any(r => r.Member == person && r.Holds);

    /// <summary>Whether the actor is a member of the office that handles it, and that office's own chair keeps away: then the members sign.</summary>
    public static bool LetSign(this IEnumerable<Recusal> recusals, Actor actor, OfficeCode handling) =>
        actor.May(Permission.VoteInPlenary) && actor.ActsFor(handling) && recusals.Any(r => r.Role is Role.Chair && r.Office == handling && r.Holds);

    /// <summary>Ends the pause of a person; false when there was none.</summary>
    public static bool Lift(this IEnumerable<Recusal> recusals, AccountId person, DateTimeOffset at)
    {
        var paused = recusals.Where(r => r.Member == person && r.Kind is RecusalKind.Paused && r.Holds).ToList();
        paused.ForEach(r => r.Lift(at));
        return paused.Count > 0;
    }
}
