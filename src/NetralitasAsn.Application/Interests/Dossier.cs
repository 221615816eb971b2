using NetralitasAsn.Application.Work;
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

    /// <summary>The reported persons.</summary>
    public IEnumerable<PersonId> Persons => File?.Persons.Select(p => p.Id) ?? Report.Respondents.Select(p => p.Id);

    /// <summary>Null when the office may stand still on it; otherwise why not.</summary>
    public Refusal? WhyNotPause() => File is { } file ? file.WhyNotPause() : Report.WhyNotPause();

    internal void Pause(LegalMoment moment)
    {
        if (File is { } file)
        {
            file.Pause(moment);
        }
        else
        {
            Report.Pause(moment);
        }
    }

    /// <summary>Goes on at an office; report and file together.</summary>
    internal void Resume(OfficeCode at, string reason, LegalMoment moment)
    {
        if (File is not { } file)
        {
            Report.Resume(at, reason, moment);
            return;
        }

        file.Resume(at, moment);
        if (Report.HandlingOffice != at)
        {
            Report.GoAlong(at, reason, moment);
        }
    }

    internal Result<AccountId> Recuse(Withdrawal withdrawal, LegalMoment moment) =>
        File is { } file ? file.Recuse(withdrawal, moment) : Report.Recuse(withdrawal, moment);

    internal void LiftPause(AccountId person, LegalMoment moment)
    {
        Report.LiftPause(person, moment);
        File?.LiftPause(person, moment);
    }
}

/// <summary>What somebody keeps away from is in that person's hands no more.</summary>
internal static class DossierHands
{
    public static async Task<Result<int>> LetGo(this Hands hands, Dossier matter, AccountId person, CancellationToken ct) => !matter.KeepsAway(person) ? 0
        : await (await hands.LetGo(matter.Report.Key, person, ct)).Then(async n => matter.File is { } file ? await hands.LetGo(file.Key, person, ct) : n);
}
