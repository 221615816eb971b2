using System.Reflection;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Time;

/// <summary>Every clock of the book against dates counted by hand.</summary>
public sealed class ClockTests
{
    private static readonly RegulationBook Book = new();

    private static Counted Count(ClockRule rule, string start, string knownOn = "2025-12-31", string place = "33.25")
    {
        var region = RegionCode.Of(place);
        return Book.Clock(rule).From(DateTimeOffset.Parse(start, null), region.Zone(), new(DecreedHolidays.All, DateOnly.Parse(knownOn, null), region));
    }

    private static void Due(ClockRule rule, string start, string due, int length, ClockUnit unit)
    {
        var counted = Count(rule, start);
        Assert.Equal(DateOnly.Parse(due, null), counted.DueOn);
        Assert.Equal(length, counted.Clock.Length);
        Assert.Equal(unit, counted.Clock.Unit);
    }

    // The published example of Bawaslu Pati: registered Sunday 6 October 2024.
    [Theory]
    [Article("UU-8-2015", "Pasal 134 ayat (5)")]
    [Article("UU-8-2015", "Pasal 134 ayat (6)")]
    [Article("UU-8-2015", "Pasal 1 angka 28")]
    [InlineData(ClockRule.Handling, "2024-10-09", 3)]
    [InlineData(ClockRule.HandlingExtended, "2024-10-11", 5)]
    public void Handling_counts_calendar_days_from_the_day_after_registration(ClockRule rule, string due, int length) =>
        Due(rule, "2024-10-06T10:00:00+07:00", due, length, ClockUnit.CalendarDay);

    [Theory]
    [Article("UU-8-2015", "Pasal 134 ayat (4)")]
    [InlineData(ClockRule.ReportFiling)]
    [InlineData(ClockRule.Finding)]
    public void Seven_calendar_days_since_it_was_known(ClockRule rule) =>
        Due(rule, "2024-11-17T08:00:00+07:00", "2024-11-24", 7, ClockUnit.CalendarDay);

    [Theory]
    [Article("PBWS-8-2020", "kajian awal")]
    [Article("PBWS-8-2020", "perbaikan laporan")]
    [Article("PBWS-7-2022", "verifikasi identitas")]
    [InlineData(ClockRule.InitialReview)]
    [InlineData(ClockRule.Completion)]
    [InlineData(ClockRule.IdentityVerification)]
    public void Two_calendar_days_until_a_lawyer_confirms_the_unit(ClockRule rule)
    {
        Due(rule, "2024-10-17T13:00:00+07:00", "2024-10-19", 2, ClockUnit.CalendarDay);
        Assert.Equal(Certainty.ToConfirm, Book.Clock(rule).Certainty);
    }

    [Fact]
    [Article("PBWS-8-2020", "penelusuran informasi awal")]
    public void Tracing_ends_seven_days_after_the_assignment() =>
        Due(ClockRule.Tracing, "2024-06-10T09:00:00+08:00", "2024-06-17", 7, ClockUnit.CalendarDay);

    [Theory]
    [Article("PERBER-GAKKUMDU-2020", "pembahasan pertama")]
    [Article("UU-1-2015", "Pasal 135 ayat (2)")]
    [InlineData(ClockRule.GakkumduFirst)]
    [InlineData(ClockRule.PoliceHandover)]
    public void Hours_end_at_the_start_plus_hours(ClockRule rule)
    {
        var counted = Count(rule, "2024-11-15T21:40:00+07:00");
        Assert.Equal(DateTimeOffset.Parse("2024-11-16T21:40:00+07:00", null), counted.LastMoment);
        Assert.Empty(counted.Days);
    }

    // Keppres 33/2024 of 21 November made 27 November a day off and moves an open clock by one day.
    [Theory]
    [Article("BKN-2024", "ambang tindakan pengendalian")]
    [Article("PERPRES-116-2022", "Pasal 19")]
    [InlineData("2024-11-20", "2024-12-05")]
    [InlineData("2024-11-21", "2024-12-06")]
    public void The_threshold_of_fourteen_working_days_moves_when_a_holiday_is_decreed(string knownOn, string due)
    {
        var counted = Count(ClockRule.PpkFollowUp, "2024-11-15T09:00:00+07:00", knownOn);
        Assert.Equal(DateOnly.Parse(due, null), counted.DueOn);
        Assert.Equal(new DateOnly(2024, 11, 18), counted.Days[0]);
        Assert.Equal(new SkippedDay(new(2024, 11, 16), "Sabtu"), counted.Skipped[0]);
    }

    [Theory]
    [Article("SKB-2022", "tata cara penanganan laporan (SBT 2024)")]
    [InlineData(ClockRule.SatgasVerification, "2024-11-22", 7, ClockUnit.CalendarDay)]
    [InlineData(ClockRule.BawasluValidation, "2024-11-20", 3, ClockUnit.WorkingDay)]
    public void Public_complaints_of_the_task_force(ClockRule rule, string due, int length, ClockUnit unit) =>
        Due(rule, "2024-11-15T09:00:00+07:00", due, length, unit);

    [Theory]
    [Article("PP-94-2021", "Pasal 26 ayat (2)")]
    [Article("PP-94-2021", "Pasal 26 ayat (3)")]
    [InlineData(ClockRule.Summons)]
    [InlineData(ClockRule.SecondSummons)]
    public void A_summons_is_at_most_seven_working_days_away(ClockRule rule) =>
        Due(rule, "2024-10-07T09:00:00+07:00", "2024-10-16", 7, ClockUnit.WorkingDay);

    [Fact]
    [Article("PP-94-2021", "Pasal 37 ayat (3)")]
    public void A_decision_is_delivered_within_fourteen_working_days() =>
        Due(ClockRule.DecisionDelivery, "2024-10-07T09:00:00+07:00", "2024-10-25", 14, ClockUnit.WorkingDay);

    // Received 13 August 2025; 18 August was a day off by a decree of 7 August: the fifteenth working day is 4 September.
    [Fact]
    [Article("PP-94-2021", "Pasal 38 ayat (1)")]
    public void The_fifteenth_day_is_given_in_both_readings_and_has_no_last_moment()
    {
        var counted = Count(ClockRule.DecisionEffective, "2025-08-13T10:00:00+07:00");
        Assert.Equal(new DateOnly(2025, 8, 28), counted.DueOn);
        Assert.Equal([new OtherReading(ClockUnit.WorkingDay, new(2025, 9, 4))], counted.OtherReadings);
        Assert.Equal(new DateOnly(2025, 9, 4), counted.LatestReading);
        Assert.True(counted.Clock.StartsAnEffect);
    }

    [Theory]
    [Article("PP-79-2021", "Pasal 4 ayat (2)")]
    [Article("PP-79-2021", "Pasal 5 ayat (1)")]
    [Article("PP-79-2021", "Pasal 8 ayat (4)")]
    [Article("PP-79-2021", "Pasal 11 ayat (3)")]
    [Article("PP-79-2021", "Pasal 13 ayat (4)")]
    [InlineData(ClockRule.Objection, 14, "2024-10-24", "2024-10-25")]
    [InlineData(ClockRule.ObjectionDecision, 21, "2024-11-04", "2024-11-05")]
    [InlineData(ClockRule.AppealBpasn, 14, "2024-10-24", "2024-10-25")]
    [InlineData(ClockRule.BpasnDecision, 65, "2025-01-09", "2025-01-10")]
    public void Remedies_carry_a_safe_date_one_counted_day_earlier(ClockRule rule, int length, string safe, string due)
    {
        var counted = Count(rule, "2024-10-07T09:00:00+07:00");
        Assert.Equal(length, counted.Clock.Length);
        Assert.Equal(DateOnly.Parse(due, null), counted.DueOn);
        Assert.Equal(DateOnly.Parse(safe, null), counted.SafeDueOn);
    }

    [Theory]
    [Article("PP-79-2021", "Pasal 8 ayat (3)")]
    [Article("PP-79-2021", "Pasal 13 ayat (1)")]
    [InlineData(ClockRule.ObjectionReply, 6, "2024-10-15")]
    [InlineData(ClockRule.AppealReply, 21, "2024-11-05")]
    public void Replies_to_remedies(ClockRule rule, int length, string due) =>
        Due(rule, "2024-10-07T09:00:00+07:00", due, length, ClockUnit.WorkingDay);

    [Theory]
    [Article("UU-10-2016", "Pasal 146 ayat (3)")]
    [Article("UU-10-2016", "Pasal 146 ayat (4)")]
    [Article("UU-10-2016", "Pasal 146 ayat (5)")]
    [Article("UU-10-2016", "Pasal 146 ayat (6)")]
    [InlineData(ClockRule.PoliceInvestigation, 14, "2024-10-25")]
    [InlineData(ClockRule.ProsecutorReturn, 3, "2024-10-10")]
    [InlineData(ClockRule.PoliceCompletion, 3, "2024-10-10")]
    [InlineData(ClockRule.ProsecutorToCourt, 5, "2024-10-14")]
    public void The_criminal_clock_before_the_court_counts_working_days(ClockRule rule, int length, string due) =>
        Due(rule, "2024-10-07T09:00:00+07:00", due, length, ClockUnit.WorkingDay);

    [Theory]
    [Article("UU-1-2015", "Pasal 148 ayat (1)")]
    [Article("UU-1-2015", "Pasal 148 ayat (2)")]
    [Article("UU-1-2015", "Pasal 148 ayat (3)")]
    [Article("UU-1-2015", "Pasal 148 ayat (4)")]
    [Article("UU-1-2015", "Pasal 149 ayat (1)")]
    [Article("UU-1-2015", "Pasal 149 ayat (2)")]
    [InlineData(ClockRule.CourtVerdict, 7, "2024-11-22")]
    [InlineData(ClockRule.CourtAppeal, 3, "2024-11-18")]
    [InlineData(ClockRule.AppealTransfer, 3, "2024-11-18")]
    [InlineData(ClockRule.HighCourt, 7, "2024-11-22")]
    [InlineData(ClockRule.VerdictToProsecutor, 3, "2024-11-18")]
    [InlineData(ClockRule.Execution, 3, "2024-11-18")]
    public void Courts_count_calendar_days(ClockRule rule, int length, string due) =>
        Due(rule, "2024-11-15T09:00:00+07:00", due, length, ClockUnit.CalendarDay);

    [Theory]
    [Article("MENDAGRI-2020", "surat teguran")]
    [Article("UU-6-2014", "Pasal 44 ayat (1)")]
    [Article("UU-8-2015", "Pasal 140")]
    [InlineData(ClockRule.Reprimand, 3, "2024-11-18")]
    [InlineData(ClockRule.Rehabilitation, 30, "2024-12-15")]
    [InlineData(ClockRule.KpuFollowUp, 7, "2024-11-22")]
    public void What_follows_counts_calendar_days_where_nothing_is_said(ClockRule rule, int length, string due) =>
        Due(rule, "2024-11-15T09:00:00+07:00", due, length, ClockUnit.CalendarDay);

    [Theory]
    [Article("SE-MDN-821-5492-2022", "laporan kepada Menteri Dalam Negeri")]
    [Article("UU-30-2014", "Pasal 44 ayat (3)")]
    [InlineData(ClockRule.ActingHeadReport, 7, "2024-10-16")]
    [InlineData(ClockRule.ConflictDecision, 5, "2024-10-14")]
    public void Acting_heads_and_conflicts_of_interest(ClockRule rule, int length, string due) =>
        Due(rule, "2024-10-07T09:00:00+07:00", due, length, ClockUnit.WorkingDay);

    [Fact]
    public void The_local_day_of_the_place_decides()
    {
        // 16.30 UTC is the next day in Jayapura already, not yet in Jakarta.
        var start = "2024-10-06T16:30:00+00:00";
        Assert.Equal(new DateOnly(2024, 10, 9), Count(ClockRule.Handling, start, place: "33.25").DueOn);
        Assert.Equal(new DateOnly(2024, 10, 10), Count(ClockRule.Handling, start, place: "82.04").DueOn);
    }

    [Fact]
    public void A_regional_day_off_counts_in_its_region_only()
    {
        Assert.Contains(Count(ClockRule.Summons, "2025-08-04T09:00:00+09:00", place: "91.71").Skipped, s => s.Date == new DateOnly(2025, 8, 6));
        Assert.DoesNotContain(Count(ClockRule.Summons, "2025-08-04T09:00:00+07:00").Skipped, s => s.Date == new DateOnly(2025, 8, 6));
    }

    [Fact]
    public void Years_without_decreed_holidays_are_named()
    {
        var counted = Count(ClockRule.BpasnDecision, "2026-11-25T09:00:00+07:00", "2026-11-25");
        Assert.False(counted.CalendarComplete);
        Assert.Equal([2027], counted.MissingYears);
        Assert.True(Count(ClockRule.BpasnDecision, "2024-10-21T09:00:00+07:00", "2024-10-21").CalendarComplete);
    }

    [Fact]
    public void A_setting_takes_the_place_of_length_and_unit()
    {
        var book = new RegulationBook(new Dictionary<ClockRule, ClockSetting> { [ClockRule.InitialReview] = new(3, ClockUnit.WorkingDay) }, []);
        Assert.Equal((3, ClockUnit.WorkingDay), (book.Clock(ClockRule.InitialReview).Length, book.Clock(ClockRule.InitialReview).Unit));
        Assert.Equal(2, Book.Clock(ClockRule.InitialReview).Length);
    }

    [Fact]
    public void Every_rule_has_a_clock_with_a_name_and_a_start()
    {
        Assert.All(Enum.GetValues<ClockRule>(), rule => Assert.NotEmpty(Book.Clock(rule).Name));
        Assert.All(Enum.GetValues<ClockRule>(), rule => Assert.NotEmpty(Book.Clock(rule).StartsWith));
        Assert.Equal("gakkumdu-1", Kebab.Of(ClockRule.GakkumduFirst));
    }

    [Fact]
    public void Every_article_of_a_clock_has_a_test_that_names_it()
    {
        var named = Assembly.GetExecutingAssembly().GetTypes()
            .SelectMany(t => t.GetMethods().Cast<MemberInfo>().Append(t))
            .SelectMany(m => m.GetCustomAttributes<ArticleAttribute>())
            .Select(a => new Article(a.Instrument, a.Provision))
            .ToHashSet();
        Assert.Empty(Book.Clocks.SelectMany(c => c.Basis).Distinct().Where(a => !named.Contains(a)));
    }

    [Fact]
    public void Every_cited_instrument_stands_in_the_register()
    {
        var ids = Book.Instruments.Select(i => i.Id).ToHashSet();
        var cited = Book.Clocks.SelectMany(c => c.Basis)
            .Concat(Book.Catalogue.SelectMany(e => e.Articles))
            .Concat(Book.OpenParameters.SelectMany(p => p.Basis))
            .Select(a => a.Instrument)
            .Concat(Enum.GetValues<SanctionLevel>().SelectMany(l => Book.SanctionKinds(l, new(2024, 11, 7))).Select(k => k.Instrument));
        Assert.Empty(cited.Distinct().Where(i => !ids.Contains(i)));
    }
}
