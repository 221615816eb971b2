using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Navigation;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>Assigns who traces initial information, by a letter.</summary>
internal sealed class AssignModel(IMediator mediator, Desk desk) : PageModel
{
    public sealed record AssignForm
    {
        public string? LetterNumber { get; init; }

        public DateParts? LetterOn { get; init; }

        public List<string>? Tracers { get; init; }

        internal AssignTracing ToCommand(TipId id, int version) => new(id, version, LetterNumber ?? "", LetterOn?.ToDate() ?? default, Tracers ?? []);
    }

    [BindProperty(SupportsGet = true)] public TipId Id { get; set; }

    [BindProperty] public int Version { get; set; }

    [BindProperty] public AssignForm Form { get; set; } = new();

    public TipView Tip { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: due => this.Done($"/kerja/informasi/{Id}", $"Penelusuran ditugaskan, sampai {Words.Day(due.DueOn)}."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetTip(Id), ct).ToPage(this, accepted: tip =>
    {
        Tip = tip;
        return mediator.Send(new FindTracers(), ct).ToPage(this, accepted: async tracers =>
        {
            Choices = await Task.WhenAll(tracers.Select(async t => new SelectListItem($"{t.UserName}, {await desk.Office(t.Office)}", t.UserName, tip.Tracing?.Tracers.Contains(t.UserName) == true)));
            return this.ShowAct(tip.Acts, nameof(AssignTracing));
        });
    });
}
