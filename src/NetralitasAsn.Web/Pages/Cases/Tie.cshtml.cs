using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Flags what ties a reported person to the authority that would punish.</summary>
internal sealed class TieModel(IMediator mediator, ICurrentActor current) : PageModel
{
    public sealed record TieForm
    {
        public AuthorityTie? Tie { get; init; }

        public string? Note { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public PersonId PersonId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public TieForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public PersonLine Person { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new FlagAuthorityTie(Id, Version, PersonId, Form.Tie, Form.Note), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Penanda disimpan."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        if (!current.Actor.May(Permission.PrepareCase) || !current.Actor.ActsFor(file.HandlingOffice) || file.Persons.FirstOrDefault(p => p.Id == PersonId) is not { } person)
        {
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }

        (File, Person) = (file, person);
        Form = HttpMethods.IsGet(Request.Method) ? new() { Tie = person.Tie, Note = person.TieNote } : Form;
        return Page();
    });
}
