using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Pages.Parts;
using NetralitasAsn.Web.Pages.Public.Reports;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>One supervision report: what was seen, what is due, what can be done; files are added here until the plenary.</summary>
[RequestSizeLimit(RequestSizes.Counter)]
internal sealed class DetailsModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)] public SupervisionId Id { get; set; }

    public SupervisionView Report { get; private set; } = null!;

    public IReadOnlyList<ActLink> Acts =>
        [.. Report.Acts.Where(a => a.Name is not nameof(AddSupervisionEvidence)).Select(a => new ActLink(a, $"/kerja/pengawasan/{Id}/{(a.Name is nameof(WeighFinding) ? "pleno" : "mundur")}"))];

    public bool TakesFiles => Report.Acts.Any(a => a is { Name: nameof(AddSupervisionEvidence), WhyNot: null });

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(IFormFileCollection files, CancellationToken ct)
    {
        if (await Show(ct) is not PageResult shown)
        {
            return NotFound();
        }

        if (!Report.Acts.Any(a => a.Name is nameof(AddSupervisionEvidence)))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await this.TakeFiles(files, file => mediator.Send(new AddSupervisionEvidence(Id, file), ct));
        return ModelState.IsValid ? this.Done($"/kerja/pengawasan/{Id}", files.Count == 0 ? "Tidak ada berkas yang dipilih." : "Berkas ditambahkan.") : this.Invalid(await Show(ct));
    }

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetSupervision(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return Page();
    });
}
