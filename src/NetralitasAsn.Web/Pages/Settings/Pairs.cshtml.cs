using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Settings;

/// <summary>When each pair of candidates was set, as the administrator keeps it.</summary>
internal sealed class PairsModel(IMediator mediator) : PageModel
{
    public sealed record PairForm
    {
        /// <summary>Made with the page, so that a double click enters once.</summary>
        public Guid Id { get; init; } = Guid.CreateVersion7();

        public string? Election { get; init; }

        public int? PairNumber { get; init; }

        public CandidacyStatus? Status { get; init; }

        public DateParts SetOn { get; init; } = new();

        public string? SetTime { get; init; }

        public string? DecreeNumber { get; init; }

        public string? Reason { get; init; }

        internal RecordPair ToCommand(IndonesianZone zone) => new(
            Id, Election ?? "", PairNumber ?? 0, Status ?? (CandidacyStatus)(-1), LocalTime.Instant(SetOn, SetTime, zone), DecreeNumber, Reason ?? "");
    }

    [BindProperty(SupportsGet = true, Name = "wilayah")]
    public string? Region { get; set; }

    [BindProperty]
    public PairForm Form { get; set; } = new();

    [TempData]
    public string? Entered { get; set; }

    public IReadOnlyList<ElectionPairs> Elections { get; private set; } = [];

    private RegionCode? Place => RegionCode.TryParse(Region, null, out var code) && code.Level is RegionLevel.Province or RegionLevel.Regency ? code : null;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        mediator.Send(Form.ToCommand((Place ?? RegionCode.Nation).Zone()), ct).Renamed(("SetAt", "SetOn")).ToPage(
            this,
            accepted: _ =>
            {
                Entered = $"Nomor urut {Form.PairNumber}.";
                return RedirectToPage(new { wilayah = Region });
            },
            refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new FindPairs(Place ?? RegionCode.Nation), ct).ToPage(this, accepted: found =>
    {
        Elections = found;
        return Page();
    });
}
