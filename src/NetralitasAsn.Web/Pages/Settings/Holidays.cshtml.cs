using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Settings;

/// <summary>The days off as the administrator keeps them; a new one re-dates the open deadlines that count over it.</summary>
internal sealed class HolidaysModel(IMediator mediator, LegalClock clock, RefusalTexts texts) : PageModel
{
    public sealed record HolidayForm
    {
        public DateParts Date { get; init; } = new();

        public string? Name { get; init; }

        public HolidayKind Kind { get; init; }

        public string? Decree { get; init; }

        public DateParts DecreedOn { get; init; } = new();

        public DateParts WithdrawnOn { get; init; } = new();

        public string? Region { get; init; }
    }

    [BindProperty]
    public HolidayForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    [TempData]
    public string? Entered { get; set; }

    public IReadOnlyList<Holiday> Holidays { get; private set; } = [];

    public int Year => Tahun is >= 2014 and <= 2100 ? Tahun.Value : clock.TodayIn(RegionCode.Nation).Year;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var region = RegionCode.Nation;
        var date = Day(Form.Date, "Date");
        var decreedOn = Day(Form.DecreedOn, "DecreedOn");
        if (Form.WithdrawnOn.IsWrong)
        {
            Wrong("WithdrawnOn", "malformed");
        }

        if (!string.IsNullOrWhiteSpace(Form.Region) && !RegionCode.TryParse(Form.Region.Trim(), null, out region))
        {
            Wrong("Region", "malformed");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Show(ct);
        }

        var command = new DeclareHoliday(
            date, Form.Name ?? "", Form.Kind, Form.Decree ?? "", decreedOn, Form.WithdrawnOn.ToDate(), region == RegionCode.Nation ? null : region);
        return await mediator.Send(command, ct).ToPage(
            this,
            accepted: declared =>
            {
                Entered = $"{declared.Holiday.Name}, {Words.Day(declared.Holiday.Date)}. Tenggat yang berubah: {declared.DeadlinesMoved}.";
                return RedirectToPage(new { tahun = declared.Holiday.Date.Year });
            },
            refused: () => Show(ct));
    }

    private Task<IActionResult> Show(CancellationToken ct) =>
        mediator.Send(new FindHolidays(Year), ct).ToPage(this, accepted: found =>
        {
            Holidays = found;
            return Page();
        });

    private DateOnly Day(DateParts parts, string field)
    {
        if (parts.ToDate() is { } day)
        {
            return day;
        }

        Wrong(field, parts.IsEmpty ? "required" : "malformed");
        return default;
    }

    private void Wrong(string field, string code) => ModelState.AddModelError($"Form.{field}", texts.Sentence(new FieldError(field, code)));
}
