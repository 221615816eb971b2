using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Cases;

/// <summary>Every way in which a handling file can say no.</summary>
public static class CaseRefusals
{
    public static readonly Refusal NotInHandling = new(RefusalKind.Conflict, "case.not-in-handling");

    /// <summary>A reported person belongs to the handling office; it waits for the office that was asked.</summary>
    public static readonly Refusal Paused = new(RefusalKind.Conflict, "case.paused", Provisions.ConflictOfInterest);

    public static readonly Refusal AlreadyExtended = new(RefusalKind.Conflict, "case.already-extended", new Article("UU-8-2015", "Pasal 134 ayat (6)"));

    public static readonly Refusal NobodyHeard = new(RefusalKind.Conflict, "case.nobody-heard");

    public static readonly Refusal NotSuspectedCrime = new(RefusalKind.Conflict, "case.not-suspected-crime");

    public static readonly Refusal BothMeetingsHeld = new(RefusalKind.Conflict, "case.both-meetings-held");

    public static readonly Refusal SecondMeetingBeforeStudy = new(RefusalKind.Conflict, "case.second-meeting-before-study");

    public static readonly Refusal SecondMeetingOutstanding = new(RefusalKind.Conflict, "case.second-meeting-outstanding");

    public static readonly Refusal NotStudied = new(RefusalKind.Conflict, "case.not-studied");

    public static readonly Refusal EveryPersonNeedsADecision = new(RefusalKind.Invalid, "invalid") { Fields = [new("Decisions", "every-person")] };

    public static readonly Refusal EveryPersonNeedsAConclusion = new(RefusalKind.Invalid, "invalid") { Fields = [new("Conclusions", "every-person")] };

    public static readonly Refusal MemberRecused = new(RefusalKind.Conflict, "case.member-recused");

    public static readonly Refusal AlreadyRecused = new(RefusalKind.Conflict, "case.already-recused");

    public static readonly Refusal NotDecided = new(RefusalKind.Conflict, "case.not-decided");

    public static readonly Refusal NotMonitored = new(RefusalKind.Conflict, "case.not-monitored");

    public static readonly Refusal ReferralsOutstanding = new(RefusalKind.Conflict, "case.referrals-outstanding");

    public static readonly Refusal ReferralsUnreleased = new(RefusalKind.Conflict, "case.referrals-unreleased");

    public static readonly Refusal NoSuchOutcome = new(RefusalKind.Conflict, "case.no-such-outcome");

    public static readonly Refusal SessionAlreadyEnded = new(RefusalKind.Conflict, "session.already-ended");

    /// <summary>The same invitation was sent again.</summary>
    public static readonly Refusal AlreadyInvited = new(RefusalKind.Conflict, "session.already-invited");

    public static readonly Refusal InvitationTooLate = new(RefusalKind.Conflict, "session.invitation-too-late", Provisions.InvitationNotice.Basis);

    public static readonly Refusal PersonUnknown = new(RefusalKind.Invalid, "invalid") { Fields = [new("Person", "choose")] };

    public static readonly Refusal PlenaryBeforeRegistration = new(RefusalKind.Invalid, "invalid") { Fields = [new("HeldOn", "too-early")] };

    public static readonly Refusal NotAMember = new(RefusalKind.Invalid, "invalid") { Fields = [new("Votes", "not-a-member")] };

    /// <summary>More members voted against the decision than for it, or as many.</summary>
    public static readonly Refusal NotCarried = new(RefusalKind.Conflict, "case.not-carried");

    /// <summary>Nobody is found to have committed a crime that police and prosecutor did not discuss.</summary>
    public static readonly Refusal CrimeNotDiscussed = new(RefusalKind.Conflict, "case.crime-not-discussed");

    public static readonly Refusal AlreadySuspected = new(RefusalKind.Conflict, "case.already-suspected");

    /// <summary>The session lies ahead: somebody may come earlier, nobody can have stayed away.</summary>
    public static readonly Refusal SessionNotYet = new(RefusalKind.Conflict, "session.not-yet");

    public static readonly Refusal FutureDay = new(RefusalKind.Invalid, "invalid") { Fields = [new("HeldOn", "in-future")] };
}
