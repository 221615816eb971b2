using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Cases;

/// <summary>Who is invited to be heard, when and how.</summary>
/// <param name="Person">The reported person, when the invitee is one.</param>
/// <param name="Label">What the paper calls the invitee, for example "Saksi 1"; never the reporter's name.</param>
/// <param name="Ordinal">1 for the first invitation, 2 for the second.</param>
public sealed record Invitation(InviteeKind Invitee, PersonId? Person, string Label, int Ordinal, DateTimeOffset ScheduledAt, string Place, bool Online, DeliveryWay Way, string LetterNumber);

/// <summary>One clarification session (klarifikasi): the invitation, the attendance and the minutes. A small aggregate of its own, so that two people can hear two persons at once.</summary>
public sealed class ClarificationSession : AggregateRoot
{
    private ClarificationSession()
    {
    }

    public SessionId Id { get; private set; }

    public override Guid Key => Id.Value;

    public CaseId File { get; private set; }

    public OfficeCode Office { get; private set; }

    public InviteeKind Invitee { get; private set; }

    public PersonId? Person { get; private set; }

    public string Label { get; private set; } = "";

    public int Ordinal { get; private set; }

    public DateTimeOffset InvitedAt { get; private set; }

    public DateTimeOffset ScheduledAt { get; private set; }

    public string Place { get; private set; } = "";

    public bool Online { get; private set; }

    public DeliveryWay Way { get; private set; }

    public string LetterNumber { get; private set; } = "";

    /// <summary>Null until the session ended.</summary>
    public SessionOutcome? Outcome { get; private set; }

    public bool UnderOath { get; private set; }

    /// <summary>The questions and answers, read back and signed (berita acara klarifikasi).</summary>
    public string? Minutes { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Invites somebody; the invitation must be delivered before the session, by <see cref="Provisions.InvitationNotice"/>.</summary>
    public static Result<ClarificationSession> Invite(SessionId id, CaseFile file, Invitation invitation, LegalMoment moment)
    {
        if (file.WhyNotClarify() is { } refusal)
        {
            return refusal;
        }

        if (invitation.Person is { } person && file.Persons.All(p => p.Id != person))
        {
            return CaseRefusals.PersonUnknown;
        }

        if (invitation.ScheduledAt.DayIn(moment.Zone) < moment.Today.AddDays(Provisions.InvitationNotice.Length))
        {
            return CaseRefusals.InvitationTooLate;
        }

        var session = new ClarificationSession
        {
            Id = id,
            File = file.Id,
            Office = file.HandlingOffice,
            Invitee = invitation.Invitee,
            Person = invitation.Person,
            Label = invitation.Label,
            Ordinal = invitation.Ordinal,
            InvitedAt = moment.Now,
            ScheduledAt = invitation.ScheduledAt,
            Place = invitation.Place,
            Online = invitation.Online,
            Way = invitation.Way,
            LetterNumber = invitation.LetterNumber,
        };
        session.Record(new InvitedToClarification(id, file.Id, invitation.Invitee, invitation.Person, invitation.Ordinal, invitation.ScheduledAt, invitation.Way));
        return session;
    }

    /// <summary>Null while the session has not ended; otherwise why nothing can be recorded.</summary>
    public Refusal? WhyNotEnd() => Outcome is null ? null : CaseRefusals.SessionAlreadyEnded;

    /// <summary>Records how the session ended. There is no power to compel: absence and refusal are outcomes, and the handling goes on.</summary>
    public Result<SessionOutcome> End(SessionOutcome outcome, bool underOath, string minutes, string commitment, LegalMoment moment)
    {
        if (WhyNotEnd() is { } refusal)
        {
            return refusal;
        }

        if (outcome is SessionOutcome.Absent && ScheduledAt > moment.Now)
        {
            return CaseRefusals.SessionNotYet;
        }

        Outcome = outcome;
        UnderOath = underOath;
        Minutes = minutes;
        EndedAt = moment.Now;
        Record(new ClarificationEnded(Id, File, outcome, underOath, commitment));
        return outcome;
    }
}
