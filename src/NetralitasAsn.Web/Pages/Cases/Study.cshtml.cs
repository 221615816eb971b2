using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Adopts the study with a conclusion for each person.</summary>
internal sealed class StudyModel(IMediator mediator) : PageModel
{
    public sealed record StudyForm
    {
        public string? Facts { get; init; }

        public string? Analysis { get; init; }

        public List<ConclusionForm> Conclusions { get; init; } = [];

        internal AdoptStudy ToCommand(CaseId id, int version) => new(id, version, Facts ?? "", Analysis ?? "", [.. Conclusions.Select(c => c.ToConclusion())]);

        internal static StudyForm Of(CaseView file) => new()
        {
            Facts = file.StudyFacts,
            Analysis = file.StudyAnalysis,
            Conclusions = [.. file.Persons.Select(p => new ConclusionForm { Person = p.Id, CatalogueCode = p.CatalogueCode, Text = p.Conclusion, DeviationReason = p.DeviationReason })],
        };
    }

    public sealed record ConclusionForm
    {
        public PersonId Person { get; init; }

        public string? CatalogueCode { get; init; }

        public string? Text { get; init; }

        public string? DeviationReason { get; init; }

        internal PersonConclusion ToConclusion() => new(Person, string.IsNullOrWhiteSpace(CatalogueCode) ? null : CatalogueCode, Text ?? "", DeviationReason);
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public StudyForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Kajian tersimpan; berikutnya rapat pleno."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        Form = HttpMethods.IsGet(Request.Method) ? StudyForm.Of(file) : Form;
        return this.ShowAct(file.Acts, nameof(AdoptStudy));
    });
}
