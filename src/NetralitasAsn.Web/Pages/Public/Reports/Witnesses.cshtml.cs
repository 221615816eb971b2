using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Who else saw it; nobody is a fine answer.</summary>
internal sealed class WitnessesModel(IMediator mediator) : PageModel
{
    [BindProperty] public WitnessPageForm Form { get; set; } = new();

    public IReadOnlyList<Witness> Kept { get; private set; } = [];

    public FilingWindow? Window { get; private set; }

    public Door Door => Door.Of(HttpContext);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, (_, open) => Show(open), ct);

    public Task<IActionResult> OnPostAsync(string? lagi, CancellationToken ct) => this.WithDraft(mediator, (key, open) =>
        lagi is null && Form.Witness.IsEmpty
            ? Task.FromResult(this.Onward("saksi"))
            : mediator.Send(new KeepWitness(key, Door.Kind, Form.Witness.ToWitness()), ct).ToPage(this,
                _ => lagi is null ? this.Onward("saksi") : LocalRedirect(Door.To("saksi")),
                () => Show(open)), ct);

    public Task<IActionResult> OnPostDropAsync(int index, CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        mediator.Send(new DropWitness(key, Door.Kind, index), ct).ToPage(this, _ => LocalRedirect(Door.To("saksi"))), ct);

    private Task<IActionResult> Show(OpenDraft open)
    {
        (Kept, Window) = (open.Draft.Witnesses, open.Window);
        return Task.FromResult<IActionResult>(Page());
    }
}

internal sealed record WitnessPageForm
{
    public WitnessForm Witness { get; init; } = new();
}

/// <summary>What the browser posts of a witness.</summary>
internal sealed record WitnessForm
{
    public string? Name { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Address) && string.IsNullOrWhiteSpace(Phone);

    public Witness ToWitness() => new(Name?.Trim() ?? "", Address?.Trim(), Phone?.Trim());
}
