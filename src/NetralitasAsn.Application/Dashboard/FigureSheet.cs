using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>For what a number counts.</summary>
public enum FigureScope { Nation, Province, Regency }

/// <summary>One public number. <paramref name="Subject"/> and <paramref name="Kind"/> are empty when they do not narrow it; the value is null when it is withheld.</summary>
public sealed record PublicCell(FigureScope Scope, string Code, string Subject, string Kind, string Measure, decimal? Value, bool Suppressed);

/// <summary>Turns facts into public numbers. All of them pass the guard, in one go, because everybody sees them side by side.</summary>
public sealed class FigureSheet
{
    /// <summary>The nation as a scope, and the office at the centre as a row among the provinces.</summary>
    public const string Centre = "ri";

    /// <summary>The conduct of a report whose author was not sure.</summary>
    public const string NotSure = "not-sure";

    private const string All = "";

    private static readonly FunnelStep[] Steps = Enum.GetValues<FunnelStep>();

    private readonly SmallNumberGuard guard = new();
    private readonly List<PublicCell> cells = [];
    private readonly Dictionary<(string Province, string Subject, string Kind), long[]> counts = [];
    private readonly Dictionary<(string Province, string Subject, string Kind, FunnelStep Step), int> places = [];

    private FigureSheet()
    {
    }

    /// <summary>All numbers that may be shown, each with whether it is withheld. What is zero and shown is left out.</summary>
    public static IReadOnlyList<PublicCell> Of(FigureFacts facts)
    {
        var sheet = new FigureSheet();
        sheet.CountFunnel(facts.Reports);
        sheet.CountRegencies(facts.Reports);
        var withheld = sheet.guard.Withheld();
        for (var i = 0; i < sheet.cells.Count; i++)
        {
            if (withheld[i])
            {
                sheet.cells[i] = sheet.cells[i] with { Value = null, Suppressed = true };
            }
        }

        return [.. sheet.cells.Where(c => c.Suppressed || c.Value != 0), .. National(facts)];
    }

    private void CountFunnel(IReadOnlyList<ReportFact> reports)
    {
        foreach (var fact in reports)
        {
            var (province, subject, kind) = (ProvinceOf(fact), fact.Subject is { } s ? Kebab.Of(s) : NotSure, fact.Conduct is { } c ? Kebab.Of(c) : NotSure);
            // At most two attributes at once; three would be a person.
            foreach (var key in ((string, string, string)[])[(All, All, All), (province, All, All), (All, subject, All), (All, All, kind),
                (province, subject, All), (province, All, kind), (All, subject, kind)])
            {
                Count(key, fact);
            }
        }

        // Which provinces have reports is live; which subjects and conducts have some is not, so all of them are rows.
        List<string> provinces = [.. counts.Keys.Select(k => k.Province).Where(p => p != All).Distinct().Order(StringComparer.Ordinal)];
        List<string> subjects = [.. Kebab.All<SubjectKind>(), NotSure];
        List<string> kinds = [.. Kebab.All<ConductKind>(), NotSure];
        Show(All, All, All);
        foreach (var (province, subject, kind) in Pairs(provinces, subjects, kinds))
        {
            Show(province, subject, kind);
        }

        foreach (var (province, subject, kind) in places.Keys.Select(k => (k.Province, k.Subject, k.Kind)).Distinct().ToList())
        {
            SumUp(province, subject, kind, provinces, subjects, kinds);
        }
    }

    private static string ProvinceOf(ReportFact fact) => fact.Office.Region is { } region ? region.Province.Value : Centre;

    private void Count((string, string, string) key, ReportFact fact)
    {
        if (!counts.TryGetValue(key, out var row))
        {
            counts[key] = row = new long[Steps.Length];
        }

        row[(int)FunnelStep.Received] += fact.Count;
        var step = FunnelTable.Of(fact.Stage);
        row[(int)step] += fact.Count;
        if (step is FunnelStep.Registered)
        {
            row[(int)FunnelTable.Of(fact.Case ?? CaseStage.Clarification, fact.HasOutcome)] += fact.Count;
        }
    }

    private static IEnumerable<(string, string, string)> Pairs(List<string> provinces, List<string> subjects, List<string> kinds) =>
    [
        .. provinces.Select(p => (p, All, All)), .. subjects.Select(s => (All, s, All)), .. kinds.Select(k => (All, All, k)),
        .. provinces.SelectMany(p => subjects.Select(s => (p, s, All))),
        .. provinces.SelectMany(p => kinds.Select(k => (p, All, k))),
        .. subjects.SelectMany(s => kinds.Select(k => (All, s, k))),
    ];

    private void Show(string province, string subject, string kind)
    {
        var row = counts.GetValueOrDefault((province, subject, kind));
        foreach (var step in Steps)
        {
            var isLive = subject == All && kind == All && (province == All || step is FunnelStep.Received);
            var value = row?[(int)step] ?? 0;
            places[(province, subject, kind, step)] = guard.Add(value, isLive, ((string[])[province, subject, kind]).Count(a => a != All));
            cells.Add(new(province == All ? FigureScope.Nation : FigureScope.Province, province == All ? Centre : province, subject, kind, Kebab.Of(step), value, Suppressed: false));
        }
    }

    private void SumUp(string province, string subject, string kind, List<string> provinces, List<string> subjects, List<string> kinds)
    {
        int At(FunnelStep step) => places[(province, subject, kind, step)];
        guard.IsSum(At(FunnelStep.Received), [.. FunnelTable.OfReceived.Select(At)]);
        guard.IsSum(At(FunnelStep.Registered), [.. FunnelTable.OfRegistered.Select(At)]);
        foreach (var step in Steps)
        {
            if (province == All && (subject == All || kind == All))
            {
                guard.IsSum(At(step), [.. provinces.Select(p => places[(p, subject, kind, step)])]);
            }

            if (subject == All && (province == All || kind == All))
            {
                guard.IsSum(At(step), [.. subjects.Select(s => places[(province, s, kind, step)])]);
            }

            if (kind == All && (province == All || subject == All))
            {
                guard.IsSum(At(step), [.. kinds.Select(k => places[(province, subject, k, step)])]);
            }
        }
    }

    /// <summary>Below the province there is one number for each regency; what the provincial office handles itself stands under its own code.</summary>
    private void CountRegencies(IReadOnlyList<ReportFact> reports)
    {
        foreach (var province in reports.Where(r => ProvinceOf(r) != Centre).GroupBy(ProvinceOf, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var parts = new List<int>();
            foreach (var regency in province.GroupBy(r => r.Office.Region!.Value.Regency.Value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var value = regency.Sum(r => r.Count);
                parts.Add(guard.Add(value, attributes: 2));
                cells.Add(new(FigureScope.Regency, regency.Key, All, All, Kebab.Of(FunnelStep.Received), value, Suppressed: false));
            }

            // The regencies without any report are part of the row: one of them could have been the one.
            parts.Add(guard.Add(0, attributes: 2));
            cells.Add(new(FigureScope.Regency, province.Key + ".00", All, All, Kebab.Of(FunnelStep.Received), 0, Suppressed: false));
            guard.IsSum(places[(province.Key, All, All, FunnelStep.Received)], parts);
        }
    }

    /// <summary>What is counted for the nation only: stages, reasons, persons, outcomes, referrals, clocks, coverage.</summary>
    private static IEnumerable<PublicCell> National(FigureFacts facts) =>
    [
        .. facts.Reports.GroupBy(r => r.Stage).Select(g => Cell("stage." + Kebab.Of(g.Key), g.Sum(r => r.Count))),
        .. facts.Reports.Where(r => r.Case is not null).GroupBy(r => r.Case!.Value).Select(g => Cell("case." + Kebab.Of(g.Key), g.Sum(r => r.Count))),
        .. facts.Reports.Where(r => r is { Stage: ReportStage.NotRegistered, Reason: not null }).GroupBy(r => r.Reason!.Value).Select(g => Cell("reason." + Kebab.Of(g.Key), g.Sum(r => r.Count))),
        .. facts.Persons.Where(p => p.Outcome is null).GroupBy(p => p.Subject).Select(g => Cell("persons." + Kebab.Of(g.Key), g.Sum(p => p.Count))),
        .. facts.Persons.Where(p => p.Outcome is not null).GroupBy(p => p.Outcome!.Value).Select(g => Cell("outcome." + Kebab.Of(g.Key), g.Sum(p => p.Count))),
        .. facts.Referrals.Where(r => r.Stage is not ReferralStage.Prepared).GroupBy(r => r.Track).SelectMany(Referred),
        .. Timed("review", facts.Review),
        .. Timed("handling", facts.Handling),
        .. facts.Findings.GroupBy(f => f.Stage).Select(g => Cell("finding." + Kebab.Of(g.Key), g.Sum(f => f.Count))),
        .. facts.Findings.Where(f => f.Stage is SupervisionStage.Adopted).GroupBy(f => FunnelTable.Of(f.Case ?? CaseStage.Clarification, f.HasOutcome))
            .Select(g => Cell("finding." + Kebab.Of(g.Key), g.Sum(f => f.Count))),
        Cell("coverage.offices", facts.OfficesWithReports),
        Cell("coverage.active", facts.OfficesActive),
    ];

    private static IEnumerable<PublicCell> Referred(IGrouping<Track, ReferralFact> track)
    {
        long Of(Func<ReferralFact, bool> which) => track.Where(which).Sum(r => r.Count);
        var name = "referral." + Kebab.Of(track.Key) + ".";
        return
        [
            Cell(name + "sent", Of(_ => true)),
            .. track.GroupBy(r => r.Stage).Select(g => Cell(name + Kebab.Of(g.Key), g.Sum(r => r.Count))),
            Cell(name + "proven", Of(r => r.Verdict is Verdict.Proven)),
            Cell(name + "not-proven", Of(r => r.Verdict is Verdict.NotProven)),
            Cell(name + "overdue", Of(r => r.IsOverdue)),
        ];
    }

    private static IEnumerable<PublicCell> Timed(string clock, ClockFact fact)
    {
        yield return Cell($"clock.{clock}.on-time", fact.OnTime);
        yield return Cell($"clock.{clock}.closed", fact.Closed);
        yield return Cell($"clock.{clock}.open-overdue", fact.OpenOverdue);
        // The duration of a few acts is the duration of each.
        var tells = fact.Closed >= SmallNumberGuard.Threshold;
        yield return Cell($"clock.{clock}.median-days", tells ? fact.MedianDays : null, fact.Closed > 0 && !tells);
        yield return Cell($"clock.{clock}.ninetieth-days", tells ? fact.NinetiethDays : null, fact.Closed > 0 && !tells);
    }

    private static PublicCell Cell(string measure, decimal? value, bool suppressed = false) =>
        new(FigureScope.Nation, Centre, All, All, measure, value, suppressed);
}
