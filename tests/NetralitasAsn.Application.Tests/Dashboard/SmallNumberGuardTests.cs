using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain.Regulations;
using Xunit;

namespace NetralitasAsn.Application.Tests.Dashboard;

public class SmallNumberGuardTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [InlineData(0, true), InlineData(1, false), InlineData(4, false), InlineData(5, true)]
    public void One_to_four_are_withheld_and_zero_is_not(long value, bool shown) => Assert.Equal(shown, SmallNumberGuard.Shows(value));

    [Fact]
    public void The_smallest_neighbour_goes_with_a_small_number()
    {
        Assert.Equal([false, true, false, true], Row(20, 3, 10, 7));
    }

    [Fact]
    public void Two_small_numbers_protect_each_other() => Assert.Equal([false, true, true, false], Row(15, 3, 2, 10));

    [Fact]
    public void Ones_that_fill_their_sum_take_a_neighbour_with_them() => Assert.Equal([false, true, true, true], Row(12, 1, 1, 10));

    [Fact]
    public void A_small_live_total_shows_none_of_its_parts() => Assert.Equal([false, true, true, true], Row(3, 3, 0, 0));

    [Fact]
    public void Zeros_and_large_numbers_are_shown() => Assert.Equal([false, false, false, false], Row(12, 0, 5, 7));

    /// <summary>The attack: everything a visitor can read under every filter, and all sums he knows; no small number may come out.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void No_small_number_can_be_computed_from_all_that_is_shown(int seed)
    {
        var facts = GeneratedFacts.Of(seed);
        var shown = new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(facts));
        var truth = Attack.Truth(facts);
        var fromLive = Attack.Of(f => f is { Subject: null, Kind: null } && f.Province is null ? FromTruth(truth, f) : f is { Subject: null, Kind: null } ? [FromTruth(truth, f)[0], .. new long?[8]] : new long?[9]);

        var found = Attack.Of(f => Numbers(shown.Funnel(f)));

        Assert.All(truth.Where(t => !SmallNumberGuard.Shows(t.Value)), secret =>
            Assert.True(fromLive.Contains(secret.Key) || IsLive(secret.Key) || !found.Contains(secret.Key), $"{secret.Key} = {secret.Value} came out"));
    }

    [Fact]
    public void The_attack_works_where_only_the_small_numbers_are_withheld()
    {
        var truth = Attack.Truth(GeneratedFacts.Of(5));

        var found = Attack.Of(f => [.. FromTruth(truth, f).Select(v => SmallNumberGuard.Shows(v!.Value) ? v : null)]);

        Assert.Contains(truth, t => !SmallNumberGuard.Shows(t.Value) && found.Contains(t.Key));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_regency_with_few_reports_does_not_come_out_of_its_province(int seed)
    {
        var facts = GeneratedFacts.Of(seed);
        var book = new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(facts));

        Assert.All(facts.Reports.Where(r => r.Office.Value != "ri").GroupBy(r => r.Office.Value[..2]), province =>
        {
            var truth = province.GroupBy(r => r.Office.Region!.Value.Regency.Value).ToDictionary(g => g.Key, g => g.Sum(r => r.Count));
            var withheld = truth.Where(t => book.Regency(t.Key) is null).ToList();
            Assert.All(truth, t => Assert.True(book.Regency(t.Key) == t.Value || book.Regency(t.Key) is null));
            Assert.All(truth.Where(t => t.Value < 5), t => Assert.Null(book.Regency(t.Key)));
            Assert.True(withheld.Count != 1 || book.Regency(province.Key + ".99") is null, "one regency alone is withheld");
        });
    }

    private static bool IsLive((FigureFilter Filter, FunnelStep Step) key) =>
        key.Filter is { Subject: null, Kind: null } && (key.Filter.Province is null || key.Step is FunnelStep.Received);

    private static long?[] Numbers(FunnelRow row) => [.. Enum.GetValues<FunnelStep>().Select(s => row[s])];

    private static long?[] FromTruth(Dictionary<(FigureFilter, FunnelStep), long> truth, FigureFilter filter) =>
        [.. Enum.GetValues<FunnelStep>().Select(s => (long?)truth[(filter, s)])];

    private static IReadOnlyList<bool> Row(long total, params long[] parts)
    {
        var guard = new SmallNumberGuard();
        var whole = guard.Add(total, isLive: true);
        guard.IsSum(whole, [.. parts.Select(p => guard.Add(p))]);
        return guard.Withheld();
    }
}

/// <summary>An attacker of its own make: bounds for every number under every filter, tightened by every sum until nothing moves.</summary>
internal static class Attack
{
    private const long Much = 1_000_000;

    private static readonly FunnelStep[] Steps = Enum.GetValues<FunnelStep>();

    private static readonly List<FigureFilter> All = [.. GeneratedFacts.Filters()];

    public static Dictionary<(FigureFilter, FunnelStep), long> Truth(FigureFacts facts)
    {
        var truth = All.SelectMany(f => Steps.Select(s => (f, s))).ToDictionary(k => k, _ => 0L);
        foreach (var fact in facts.Reports)
        {
            foreach (var filter in All.Where(f => (f.Province ?? fact.Office.Value[..2]) == fact.Office.Value[..2]
                && (f.Subject ?? fact.Subject) == fact.Subject && (f.Kind is null || f.Kind == fact.Conduct)))
            {
                truth[(filter, FunnelStep.Received)] += fact.Count;
                truth[(filter, FunnelTable.Of(fact.Stage))] += fact.Count;
                if (fact.Case is { } stage)
                {
                    truth[(filter, FunnelTable.Of(stage, fact.HasOutcome))] += fact.Count;
                }
            }
        }

        return truth;
    }

    /// <summary>What comes out, given what is shown of each filter (null: withheld).</summary>
    public static HashSet<(FigureFilter, FunnelStep)> Of(Func<FigureFilter, long?[]> shown)
    {
        var low = new Dictionary<(FigureFilter, FunnelStep), long>();
        var high = new Dictionary<(FigureFilter, FunnelStep), long>();
        foreach (var filter in All)
        {
            var row = shown(filter);
            foreach (var step in Steps)
            {
                (low[(filter, step)], high[(filter, step)]) = row[(int)step] is { } known ? (known, known) : (0, Much);
            }
        }

        var sums = Sums().ToList();
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var (total, parts, open) in sums)
            {
                var (least, most) = (parts.Sum(p => low[p]), open ? Much : parts.Sum(p => high[p]));
                moved |= Tighten(low, high, total, least, most);
                foreach (var part in parts)
                {
                    moved |= Tighten(low, high, part, open ? 0 : low[total] - (most - high[part]), high[total] - (least - low[part]));
                }
            }
        }

        return [.. low.Keys.Where(k => low[k] == high[k])];
    }

    /// <summary>The rows for reporters who were not sure of the conduct cannot be asked for, so sums over conducts are open.</summary>
    private static IEnumerable<((FigureFilter, FunnelStep) Total, List<(FigureFilter, FunnelStep)> Parts, bool Open)> Sums()
    {
        var provinces = All.Select(f => f.Province).OfType<string>().Distinct().ToList();
        foreach (var f in All)
        {
            yield return ((f, FunnelStep.Received), [.. FunnelTable.OfReceived.Select(s => (f, s))], false);
            yield return ((f, FunnelStep.Registered), [.. FunnelTable.OfRegistered.Select(s => (f, s))], false);
            foreach (var step in Steps)
            {
                if (f.Province is null && (f.Subject is null || f.Kind is null))
                {
                    yield return ((f, step), [.. provinces.Select(p => (f with { Province = p }, step))], false);
                }

                if (f.Subject is null && (f.Province is null || f.Kind is null))
                {
                    yield return ((f, step), [.. Enum.GetValues<SubjectKind>().Select(s => (f with { Subject = s }, step))], false);
                }

                if (f.Kind is null && (f.Province is null || f.Subject is null))
                {
                    yield return ((f, step), [.. Enum.GetValues<ConductKind>().Select(k => (f with { Kind = k }, step))], true);
                }
            }
        }
    }

    private static bool Tighten(Dictionary<(FigureFilter, FunnelStep), long> low, Dictionary<(FigureFilter, FunnelStep), long> high, (FigureFilter, FunnelStep) at, long from, long to)
    {
        var moved = false;
        if (from > low[at])
        {
            (low[at], moved) = (from, true);
        }

        if (to < high[at])
        {
            (high[at], moved) = (to, true);
        }

        return moved;
    }
}
