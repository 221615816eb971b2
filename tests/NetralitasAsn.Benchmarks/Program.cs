using System.Globalization;
using NetralitasAsn.Benchmarks;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

// How much an assessment and a deadline cost beside the bare look-up of a table in memory, in the same run on the same machine.
// The ratios say something anywhere; the times only here. No test asserts either.
var book = new RegulationBook();
var place = RegionCode.Of("33.25");
var day = new DateOnly(2024, 11, 10);
var start = new DateOnly(2024, 11, 15).At(new TimeOnly(9, 0), IndonesianZone.Wib);
var calendar = new WorkingCalendar(DecreedHolidays.All, new(2024, 11, 21), place);

var common = new AssessmentFacts(SubjectKind.CivilServant, ConductKind.SocialMediaReaction, day, place);
var costly = new AssessmentFacts(SubjectKind.CivilServant, ConductKind.FavouringDecision, new(2024, 9, 22), place) { Position = PositionKind.JptPratama, AssessedOn = new(2024, 11, 20) };
var dueDays = Enum.GetValues<ClockRule>().ToDictionary(r => (r, day), r => day);

Measured[] rows =
[
    Measure.Of("look-up: catalogue entry by its code", () => book.Entry("SKB22-DS-06")),
    Measure.Of("look-up: due day by rule and start", () => dueDays[(ClockRule.PpkFollowUp, day)]),
    Measure.Of("assessment: a reaction on social media", () => book.Assess(common)),
    Measure.Of("assessment: a favouring decision on the pivot day", () => book.Assess(costly)),
    Measure.Of("deadline: 14 working days", () => book.Clock(ClockRule.PpkFollowUp).From(start, IndonesianZone.Wib, calendar)),
    Measure.Of("deadline: 65 working days", () => book.Clock(ClockRule.BpasnDecision).From(start, IndonesianZone.Wib, calendar)),
    Measure.Of("calendar of an office, made anew", () => new WorkingCalendar(DecreedHolidays.All, new(2024, 11, 21), place)),
];

var bare = rows[0].Nanoseconds;
Console.WriteLine($"{"what",-50} {"ns each",12} {"x look-up",12} {"share of 1 ms",14}");
foreach (var row in rows)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.What,-50} {row.Nanoseconds,12:N0} {row.Nanoseconds / bare,12:N1} {row.Nanoseconds / 1_000_000,14:P2}"));
}
