using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Pages.Public.Reports;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>Types in a supervision report (Form A): of the own supervision, or as the end of a tracing.</summary>
[RequestSizeLimit(RequestSizes.Counter)]
internal sealed class WriteModel(IMediator mediator, ICurrentActor current) : PageModel
{
    private const string PlaceField = "Form.Facts.VillageCode";

    [BindProperty] public SupervisionForm Form { get; set; } = new();

    public IReadOnlyList<PlaceChoice>? Villages { get; private set; }

    public IReadOnlyList<IReadOnlyList<PlaceChoice>?> RespondentVillages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(TipId? informasi, CancellationToken ct)
    {
        if (!current.Actor.May(Permission.WriteSupervision))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        return informasi is not { } tip ? await Show(ct) : await mediator.Send(new GetTip(tip), ct).ToPage(this, accepted: found =>
        {
            Form = SupervisionForm.Of(found);
            return Show(ct);
        });
    }

    public async Task<IActionResult> OnPostAsync(string? tambah, IFormFileCollection files, CancellationToken ct)
    {
        if (tambah is not null || Fields().Any(this.AsksForSearch))
        {
            Form = tambah is null ? Form : Form with { Respondents = [.. Form.Respondents, new()] };
            return await Show(ct);
        }

        return await mediator.Send(Form.ToCommand(), ct).Renamed(("Work.Facts", "Analysis"), ("Work.Supervisors", "Supervisors"), ("Work.", ""), ("Facts.Respondents", "Respondents"))
            .ToPage(this, id => Taken(id, files, ct), () => Show(ct));
    }

    /// <summary>The report is there; a file that is refused is said on its page, where it can be added again.</summary>
    private async Task<IActionResult> Taken(SupervisionId id, IFormFileCollection files, CancellationToken ct)
    {
        await this.TakeFiles(files, file => mediator.Send(new AddSupervisionEvidence(id, file), ct));
        var refused = ModelState["files"]?.Errors.Select(e => e.ErrorMessage) ?? [];
        return this.Done($"/kerja/pengawasan/{id}", string.Join(" ", ["Laporan hasil pengawasan diserahkan.", .. refused]));
    }

    private IEnumerable<string> Fields() => [PlaceField, .. Form.Respondents.Select((_, i) => RespondentField(i))];

    private static string RespondentField(int i) => $"Form.Respondents[{i}].Village";

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Villages = await this.Villages(mediator, PlaceField, Form.Facts.VillageCode, ct);
        var villages = new List<IReadOnlyList<PlaceChoice>?>();
        foreach (var (respondent, i) in Form.Respondents.Select((r, i) => (r, i)))
        {
            villages.Add(await this.Villages(mediator, RespondentField(i), respondent.Village, ct));
        }

        RespondentVillages = villages;
        return Page();
    }
}
