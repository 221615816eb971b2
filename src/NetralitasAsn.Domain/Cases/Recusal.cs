using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Cases;

/// <summary>
/// Somebody who withdrew from a report or a file because of an interest (mengundurkan diri karena benturan kepentingan);
/// it leaves the person's sight at once.
/// </summary>
/// <remarks>UU 30/2014 Pasal 43; that a member steps in for the chair is unread law, see <c>docs/law.md</c>.</remarks>
public sealed class Recusal
{
    private Recusal()
    {
    }

    internal Recusal(AccountId member, Role role, OfficeCode office, string reason, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        Member = member;
        Role = role;
        Office = office;
        Reason = reason;
        At = at;
    }

    public Guid Id { get; private set; }

    public AccountId Member { get; private set; }

    /// <summary>The role in which the person withdrew.</summary>
    public Role Role { get; private set; }

    /// <summary>The office for which the person acted: only there does the place of a chair who withdrew stand empty.</summary>
    public OfficeCode Office { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The same withdrawal for what came of the report.</summary>
    internal Recusal Copy() => new(Member, Role, Office, Reason, At);
}

/// <summary>What follows from the withdrawals from one report or file.</summary>
internal static class Recusals
{
    public static bool Hold(this IEnumerable<Recusal> recusals, AccountId person) => recusals.Any(r => r.Member == person);

    /// <summary>Whether the actor is a member of the office that handles it, and that office's own chair withdrew: then the members sign.</summary>
    public static bool LetSign(this IEnumerable<Recusal> recusals, Actor actor, OfficeCode handling) =>
        actor.May(Permission.VoteInPlenary) && actor.ActsFor(handling) && recusals.Any(r => r.Role is Role.Chair && r.Office == handling);
}
