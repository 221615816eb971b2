using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Where and when; the office in charge, its zone and the seven days follow from it.</summary>
internal sealed class PlaceAndTimeModel(IMediator mediator) : PageModel
{
    private const string PlaceField = "Form.Place.VillageCode";

    [BindProperty] public PlacePageForm Form { get; set; } = new();

    public IReadOnlyList<PlaceChoice>? Villages { get; private set; }

    public FilingWindow? Window { get; private set; }

    public string? Words => this.SearchWords(PlaceField);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, (_, open) =>
    {
        Form = new() { Place = PlaceForm.Of(open.Draft.Place) };
        Window = open.Window;
        return Show(ct);
    }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        this.AsksForSearch(PlaceField)
            ? Show(ct)
            : mediator.Send(new KeepPlace(key, Door.Of(HttpContext).Kind, Form.Place.ToFiled()), ct)
                .ToPage(this, _ => this.Onward("tempat-waktu"), () => Show(ct)), ct);

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Villages = await this.Villages(mediator, PlaceField, Form.Place.VillageCode, ct);
        return Page();
    }
}

internal sealed record PlacePageForm
{
    public PlaceForm Place { get; init; } = new();
}

/// <summary>What the browser posts of place and time.</summary>
internal sealed record PlaceForm
{
    public string? VillageCode { get; init; }

    public DateParts OccurredOn { get; init; } = new();

    /// <summary>The hour by the clock of the place, where it is known.</summary>
    public string? OccurredTime { get; init; }

    public DateParts KnownOn { get; init; } = new();

    public static PlaceForm Of(FiledPlace? kept) => kept is null ? new() : new()
    {
        VillageCode = kept.Village,
        OccurredOn = DateParts.From(kept.OccurredOn),
        OccurredTime = kept.OccurredTime,
        KnownOn = DateParts.From(kept.KnownOn),
    };

    public FiledPlace ToFiled() => new(VillageCode, OccurredOn.Said(), KnownOn.Said(), string.IsNullOrWhiteSpace(OccurredTime) ? null : OccurredTime.Trim());
}
