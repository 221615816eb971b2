using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Reports;

/// <content>Who keeps away from the report because of an interest, and who registers then.</content>
public sealed partial class Report
{
    /// <summary>Null when somebody of the office may withdraw from the report now; after the registration one withdraws from the handling file.</summary>
    public Refusal? WhyNotRecuse(AccountId person) => recusals.Hold(person) ? ReportRefusals.AlreadyRecused
        : IsDecided ? ReportRefusals.AlreadyDecided : null;

    /// <summary>Somebody of the office keeps away because of an interest (benturan kepentingan); from now on the report is not found for that person.</summary>
    public Result<AccountId> Recuse(Withdrawal withdrawal, LegalMoment moment)
    {
        if (WhyNotRecuse(withdrawal.Person) is { } refusal)
        {
            return refusal;
        }

        recusals.Add(new(withdrawal, moment.Now));
        Record(withdrawal.Kind is RecusalKind.Paused ? new ReportPaused(Id, withdrawal.Person) : new ReportRecused(Id, withdrawal.Person, withdrawal.Ground));
        return withdrawal.Person;
    }

    /// <summary>Ends the pause of a person, if there is one.</summary>
    public void LiftPause(AccountId person, LegalMoment moment)
    {
        if (recusals.Lift(person, moment.Now))
        {
            Record(new ReportPauseLifted(Id, person));
        }
    }

    /// <summary>Null when the actor may register: the chair of the handling office, or any of its members once that chair withdrew from the report.</summary>
    public Refusal? WhyNotSign(Actor actor) =>
        actor.May(Permission.RegisterReport) && actor.ActsFor(HandlingOffice) || recusals.LetSign(actor, HandlingOffice) ? null : Refusal.Forbidden;
}
