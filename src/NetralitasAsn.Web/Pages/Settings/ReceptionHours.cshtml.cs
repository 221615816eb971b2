using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Settings;

/// <summary>When counters take in reports, as the administrator keeps it.</summary>
internal sealed class ReceptionHoursModel(IMediator mediator, RefusalTexts texts) : PageModel
{
    public sealed record HoursForm
    {
        public string? Office { get; init; }

        public DateParts From { get; init; } = new();

        public string? Opens { get; init; }

        public string? Closes { get; init; }

        public string? ClosesOnFriday { get; init; }

        public bool RoundTheClock { get; init; }
    }

    [BindProperty]
    public HoursForm Form { get; set; } = new();

    [TempData]
    public string? Entered { get; set; }

    public IReadOnlyList<ReceptionHoursCard> Hours { get; private set; } = [];

    public string Span(TimeOnly from, TimeOnly until) =>
        $"{from.ToString("HH.mm", CultureInfo.InvariantCulture)} sampai {until.ToString("HH.mm", CultureInfo.InvariantCulture)}";

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var from = Form.From.ToDate();
        if (from is null)
        {
            Wrong(nameof(Form.From), Form.From.IsEmpty ? "required" : "malformed");
        }

        var (opens, closes, onFriday) = (Time(nameof(Form.Opens), Form.Opens), Time(nameof(Form.Closes), Form.Closes), Time(nameof(Form.ClosesOnFriday), Form.ClosesOnFriday));
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Show(ct);
        }

        var office = string.IsNullOrWhiteSpace(Form.Office) ? (OfficeCode?)null : new OfficeCode(Form.Office.Trim());
        var command = new KeepReceptionHours(Guid.CreateVersion7(), office, from!.Value, opens, closes, onFriday, Form.RoundTheClock);
        return await mediator.Send(command, ct).ToPage(
            this,
            accepted: _ =>
            {
                Entered = $"Berlaku sejak {Words.Day(command.From)}.";
                return RedirectToPage();
            },
            refused: () => Show(ct));
    }

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new FindReceptionHours(), ct).ToPage(this, accepted: found =>
    {
        Hours = found;
        return Page();
    });

    private TimeOnly Time(string field, string? text)
    {
        if (!TimeOnly.TryParseExact(text?.Trim(), ["HH.mm", "HH:mm", "H.mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            Wrong(field, string.IsNullOrWhiteSpace(text) ? "required" : "malformed");
        }

        return time;
    }

    private void Wrong(string field, string code) => ModelState.AddModelError($"Form.{field}", texts.Sentence(new FieldError(field, code)));
}
