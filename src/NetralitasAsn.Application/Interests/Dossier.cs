using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Interests;

/// <summary>A report and, once it was registered, its handling file: what somebody keeps away from as one.</summary>
public sealed record Dossier(Report Report, CaseFile? File)
{
    public OfficeCode Office => File?.HandlingOffice ?? Report.HandlingOffice;

    /// <summary>The number by which the office knows it today.</summary>
    public string Number => File?.Number ?? Report.Number;

    /// <summary>Whether the actor signs on it: the chair of the handling office, or a member once that chair keeps away.</summary>
    public bool IsSignedBy(Actor actor) => actor.ActsFor(Office) && (File?.WhyNotSign(actor) ?? (File is null ? Report.WhyNotSign(actor) : null)) is null;

    /// <summary>Null when somebody may still be kept away from it; otherwise why not.</summary>
    public Refusal? WhyNotRecuse(AccountId person) => File is { } file ? file.WhyNotRecuse(person) : Report.WhyNotRecuse(person);

    public bool KeepsAway(AccountId person) => Report.Recusals.Any(r => r.Holds && r.Member == person) || File?.KeepsAway(person) == true;

    internal Result<AccountId> Recuse(Withdrawal withdrawal, LegalMoment moment) =>
        File is { } file ? file.Recuse(withdrawal, moment) : Report.Recuse(withdrawal, moment);

    internal void LiftPause(AccountId person, LegalMoment moment)
    {
        Report.LiftPause(person, moment);
        File?.LiftPause(person, moment);
    }
}
