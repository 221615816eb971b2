using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using Xunit;

namespace NetralitasAsn.Application.Tests.Dashboard;

public class FunnelTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Fact]
    public void Every_stage_of_a_report_has_exactly_one_place() =>
        Assert.All(Enum.GetValues<ReportStage>(), s => Assert.Single(FunnelTable.OfReceived, FunnelTable.Of(s)));

    [Fact]
    public void Every_stage_of_a_handling_file_has_exactly_one_place() =>
        Assert.All(Enum.GetValues<CaseStage>(), s => Assert.All([true, false], found => Assert.Single(FunnelTable.OfRegistered, FunnelTable.Of(s, found))));

    [Theory, MemberData(nameof(Seeds))]
    public void What_is_shown_adds_up_on_every_filter(int seed)
    {
        var book = new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(GeneratedFacts.Of(seed)));

        Assert.All(GeneratedFacts.Filters(), filter =>
        {
            var row = book.Funnel(filter);
            AddsUp(row.Received, row.InReview, row.NotRegistered, row.WithOtherOffice, row.Forwarded, row.Registered);
            AddsUp(row.Registered, row.InHandling, row.Stopped, row.FollowedUp);
        });
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Live_totals_are_what_was_counted(int seed)
    {
        var facts = GeneratedFacts.Of(seed);
        var book = new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(facts));

        Assert.Equal(facts.Reports.Sum(r => r.Count), book.Funnel(new()).Received);
        Assert.All(facts.Reports.GroupBy(r => r.Office.Region!.Value.Province.Value), p => Assert.Equal(p.Sum(r => r.Count), book.Funnel(new(p.Key)).Received));
        Assert.Empty(book.Funnel(new()).Withheld);
    }

    [Fact]
    public void Three_filters_at_once_show_nothing()
    {
        var book = new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(GeneratedFacts.Of(1)));

        Assert.Equal(9, book.Funnel(new("33", SubjectKind.CivilServant, ConductKind.Props)).Withheld.Count);
    }

    [Fact]
    public void Without_any_report_everything_is_zero_and_shown()
    {
        var book = new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(GeneratedFacts.Empty));

        Assert.All(GeneratedFacts.Filters(), f => Assert.Equal(0, book.Funnel(f).Received));
        Assert.Null(book.Clock("handling").ShareOnTime);
    }

    [Fact]
    public void Findings_are_a_row_of_their_own_that_adds_up_and_never_part_of_the_reports()
    {
        var stages = Enum.GetValues<CaseStage>();
        var facts = GeneratedFacts.Of(3) with
        {
            Findings =
            [
                new(SupervisionStage.AwaitingPlenary, null, false, 4), new(SupervisionStage.NotAdopted, null, false, 3),
                .. stages.Select((s, i) => new FindingFact(SupervisionStage.Adopted, s, s is CaseStage.Monitoring, i + 1)),
            ],
        };
        var (with, without) = (new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(facts)), new FigureBook(1, DateTimeOffset.UnixEpoch, FigureSheet.Of(GeneratedFacts.Of(3))));

        var row = with.Findings();
        Assert.Equal(row.HandedIn, row.Awaiting + row.NotAdopted + row.Adopted);
        Assert.Equal(row.Adopted, row.InHandling + row.Stopped + row.FollowedUp);
        Assert.Equal((35L, 4L, 3L, 28L), (row.HandedIn, row.Awaiting, row.NotAdopted, row.Adopted));
        Assert.Equal(without.Funnel(new()).Received, with.Funnel(new()).Received);
        Assert.Equal(without.Funnel(new()).Registered, with.Funnel(new()).Registered);
    }

    private static void AddsUp(long? total, params long?[] parts)
    {
        if (total is { } whole)
        {
            Assert.True(parts.Contains(null) ? whole >= parts.Sum() : whole == parts.Sum(), $"{whole} is not the sum of {string.Join(", ", parts)}");
        }
    }
}
