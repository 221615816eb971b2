using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Cases;

/// <summary>A plenary meeting (rapat pleno) of the members on one file.</summary>
public sealed class Plenary
{
    private readonly List<MemberVote> votes = [];

    private Plenary()
    {
    }

    internal Plenary(PlenaryRecord record, bool quorumReached)
    {
        Id = Guid.CreateVersion7();
        HeldOn = record.HeldOn;
        Members = record.Members;
        QuorumReached = quorumReached;
        Minutes = record.Minutes;
        votes.AddRange(record.Votes.Select(v => new MemberVote(v.Member, v.Vote)));
    }

    public Guid Id { get; private set; }

    public DateOnly HeldOn { get; private set; }

    /// <summary>How many members the office has: three, five or seven.</summary>
    public int Members { get; private set; }

    public bool QuorumReached { get; private set; }

    public string Minutes { get; private set; } = "";

    public IReadOnlyList<MemberVote> Votes => votes;
}

/// <summary>One member's vote; by name, since members answer for it.</summary>
public sealed class MemberVote
{
    private MemberVote()
    {
    }

    internal MemberVote(string member, Vote vote)
    {
        Id = Guid.CreateVersion7();
        Member = member;
        Vote = vote;
    }

    public Guid Id { get; private set; }

    /// <summary>The user name of the member.</summary>
    public string Member { get; private set; } = "";

    public Vote Vote { get; private set; }
}

/// <summary>Somebody who may vote in a plenary of the office: a member or the chair, by account.</summary>
public sealed record OfficeMember(string UserName, AccountId Account);

/// <summary>What happened in a plenary.</summary>
public sealed record PlenaryRecord(DateOnly HeldOn, int Members, IReadOnlyList<(string Member, Vote Vote)> Votes, string Minutes, IReadOnlyList<PersonDecision> Decisions)
{
    /// <summary>More members voted for it than against it or not at all.</summary>
    internal bool IsCarried => Votes.Count(v => v.Vote is Vote.For) * 2 > Votes.Count;

    /// <summary>Null when these people may vote; otherwise why not. Where the office keeps no accounts, names stand as they were typed.</summary>
    internal Refusal? WhyNotThese(IReadOnlyList<OfficeMember> members, IEnumerable<Recusal> recusals)
    {
        if (members.Count == 0)
        {
            return null;
        }

        var voters = Votes.Select(v => members.FirstOrDefault(m => m.UserName.Equals(v.Member, StringComparison.OrdinalIgnoreCase))).ToList();
        return voters.Contains(null) ? CaseRefusals.NotAMember
            : voters.Exists(v => recusals.Hold(v!.Account)) ? CaseRefusals.MemberRecused : null;
    }
}
