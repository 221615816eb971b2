using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Work;

/// <summary>Who stands in for whom, from when until when.</summary>
internal sealed class SubstitutesModel(IMediator mediator, Application.ICurrentActor current) : PageModel
{
    public sealed record SubstituteForm
    {
        /// <summary>Made with the page, so that a double click names one substitute.</summary>
        public SubstitutionId Id { get; init; } = SubstitutionId.New();

        public Guid? Absent { get; init; }

        public Guid? Substitute { get; init; }

        public DateParts From { get; init; } = new();

        public DateParts Until { get; init; } = new();
    }

    [BindProperty]
    public SubstituteForm Form { get; set; } = new();

    public Workload Load { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(
        new NameSubstitute(Form.Id, new(Form.Absent ?? Guid.Empty), new(Form.Substitute ?? Guid.Empty), Form.From.ToDate() ?? default, Form.Until.ToDate() ?? default), ct).ToPage(
            this, accepted: _ => this.Done("/kerja/pembagian/pengganti", "Pengganti ditunjuk."), refused: () => Show(ct));

    public Task<IActionResult> OnPostEndAsync(SubstitutionId id, CancellationToken ct) => mediator.Send(new EndSubstitution(id), ct).ToPage(
        this, accepted: _ => this.Done("/kerja/pembagian/pengganti", "Penggantian diakhiri."), refused: () => Show(ct));

    private async Task<IActionResult> Show(CancellationToken ct) => !current.Actor.May(Permission.AssignWork)
        ? new StatusCodeResult(StatusCodes.Status403Forbidden)
        : await mediator.Send(new GetWorkload(), ct).ToPage(this, accepted: load =>
        {
            Load = load;
            return Page();
        });
}
