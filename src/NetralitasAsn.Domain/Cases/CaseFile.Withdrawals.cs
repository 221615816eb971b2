using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Cases;

/// <content>Who keeps away from the file because of an interest, and who signs then.</content>
public sealed partial class CaseFile
{
    /// <summary>Null when somebody who sees the file may withdraw from it now, at any time until it is closed; otherwise why not.</summary>
    public Refusal? WhyNotRecuse(AccountId member) => recusals.Hold(member) ? CaseRefusals.AlreadyRecused
        : Stage is CaseStage.Closed ? CaseRefusals.NotInHandling : null;

    /// <summary>Somebody keeps away because of an interest (UU 30/2014 Pasal 43); from now on the file is not found for that person.</summary>
    public Result<AccountId> Recuse(Withdrawal withdrawal, LegalMoment moment)
    {
        if (WhyNotRecuse(withdrawal.Person) is { } refusal)
        {
            return refusal;
        }

        recusals.Add(new(withdrawal, moment.Now));
        Record(withdrawal.Kind is RecusalKind.Paused ? new MemberPaused(Id, withdrawal.Person) : new MemberRecused(Id, withdrawal.Person, withdrawal.Ground));
        return withdrawal.Person;
    }

    /// <summary>Whether somebody withdrew from the file, was made to, or is paused.</summary>
    public bool KeepsAway(AccountId person) => recusals.Hold(person);

    /// <summary>Ends the pause of a person, if there is one.</summary>
    public void LiftPause(AccountId person, LegalMoment moment)
    {
        if (recusals.Lift(person, moment.Now))
        {
            Record(new MemberPauseLifted(Id, person));
        }
    }

    /// <summary>Null when the actor may sign on this file: the chair, or any member of the handling office once its own chair withdrew from it.</summary>
    public Refusal? WhyNotSign(Actor actor) =>
        actor.May(Permission.SignDecisions) || recusals.LetSign(actor, HandlingOffice) ? null : Refusal.Forbidden;
}
