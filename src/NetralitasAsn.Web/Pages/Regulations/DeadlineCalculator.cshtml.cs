using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Regulations;

/// <summary>One day on the calendar of the calculator.</summary>
public sealed record CalendarDay(DateOnly Date, int? Number, string? WhyNot, bool IsStart, bool IsDue, bool IsOutside);

/// <summary>Counts a clock and shows the counting on a calendar; the address can be shared and printed.</summary>
internal sealed class DeadlineCalculatorModel(
    IMediator mediator, LegalClock clock, IPlaceIndex places, IRegionNames names, IStringLocalizer<Texts> texts, RefusalTexts refusals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Aturan { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateParts? Mulai { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Jam { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateParts? Diketahui { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Wilayah { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? WilayahSearch { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    public DeadlineAnswer? Answer { get; private set; }

    public string Place { get; private set; } = "";

    public IReadOnlyList<PlaceChoice>? Places { get; private set; }

    public IReadOnlyList<SelectListItem> Rules => [.. Enum.GetValues<ClockRule>().Select(r => new SelectListItem(texts.Word(r), Kebab.Of(r)))];

    /// <summary>The months from start to the last reading, each as whole weeks from Monday to Sunday.</summary>
    public IReadOnlyList<(DateOnly Month, IReadOnlyList<IReadOnlyList<CalendarDay>> Weeks)> Months => Answer is { } answer ? [.. MonthsOf(answer)] : [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await FindPlaces();
        if (Mulai is null or { IsEmpty: true } && string.IsNullOrEmpty(Aturan))
        {
            Mulai = DateParts.From(clock.TodayIn(RegionCode.Nation));
        }

        if (Mulai is null or { IsEmpty: true } || string.IsNullOrEmpty(Aturan) || Search is not null)
        {
            Mulai = Mulai is null or { IsEmpty: true } ? DateParts.From(clock.TodayIn(RegionCode.Nation)) : Mulai;
            return Page();
        }

        if (Read() is not { } query)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var answer = await mediator.Send(query, ct);
        return answer.Match(
            counted =>
            {
                Answer = counted;
                Place = names.FullName(counted.Region);
                return Page();
            },
            refusal =>
            {
                foreach (var field in refusal.Fields)
                {
                    ModelState.AddModelError(field.Field == "Start" ? nameof(Mulai) : nameof(Aturan), refusals.Sentence(field));
                }

                Response.StatusCode = StatusCodes.Status400BadRequest;
                return Page();
            });
    }

    private ComputeDeadline? Read()
    {
        if (!Kebab.TryParse<ClockRule>(Aturan, out var rule))
        {
            Wrong(nameof(Aturan), "choose");
        }

        var day = Mulai!.ToDate();
        if (day is null)
        {
            Wrong(nameof(Mulai), "malformed");
        }

        if (Diketahui is { IsWrong: true })
        {
            Wrong(nameof(Diketahui), "malformed");
        }

        var region = RegionCode.Nation;
        if (!string.IsNullOrEmpty(Wilayah) && !RegionCode.TryParse(Wilayah, null, out region))
        {
            Wrong(nameof(Wilayah), "malformed");
        }

        var time = new TimeOnly(9, 0);
        if (!string.IsNullOrWhiteSpace(Jam) && !TimeOnly.TryParseExact(Jam.Trim(), ["HH:mm", "HH.mm"], out time))
        {
            Wrong(nameof(Jam), "malformed");
        }

        return ModelState.IsValid && day is { } known ? new(rule, known.At(time, region.Zone()), region, Diketahui?.ToDate()) : null;
    }

    private void Wrong(string field, string code) => ModelState.AddModelError(field, refusals.Sentence(new FieldError(field, code)));

    private static IEnumerable<(DateOnly, IReadOnlyList<IReadOnlyList<CalendarDay>>)> MonthsOf(DeadlineAnswer answer)
    {
        var counted = answer.Counted;
        var start = counted.Start.DayIn(answer.Zone);
        var numbers = counted.Days.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i + 1);
        var reasons = counted.Skipped.ToDictionary(s => s.Date, s => s.Reason);
        for (var month = new DateOnly(start.Year, start.Month, 1); month <= counted.LatestReading; month = month.AddMonths(1))
        {
            var weeks = new List<IReadOnlyList<CalendarDay>>();
            for (var monday = month.AddDays(-(((int)month.DayOfWeek + 6) % 7)); monday < month.AddMonths(1); monday = monday.AddDays(7))
            {
                weeks.Add([.. Enumerable.Range(0, 7).Select(monday.AddDays).Select(d => new CalendarDay(
                    d,
                    numbers.TryGetValue(d, out var n) ? n : null,
                    reasons.GetValueOrDefault(d),
                    d == start,
                    d == counted.DueOn,
                    d.Month != month.Month))]);
            }

            yield return (month, weeks);
        }
    }

    private async Task FindPlaces()
    {
        if (!string.IsNullOrWhiteSpace(WilayahSearch) && (Search is not null || string.IsNullOrEmpty(Wilayah)))
        {
            Places = [.. places.Find(WilayahSearch, RegionLevel.Regency, null, 20).Select(p => new PlaceChoice(p.Code.Value, p.FullName))];
        }
        else if (RegionCode.TryParse(Wilayah, null, out var chosen) && await names.Find(chosen) is { } card)
        {
            Places = [new(card.Code.Value, card.FullName)];
        }
    }
}
