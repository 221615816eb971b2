using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Completes what the office learnt about a reported person.</summary>
internal sealed class PersonModel(IMediator mediator) : PageModel
{
    public sealed record PersonForm
    {
        public string? Name { get; init; }

        public string? Nip { get; init; }

        public SubjectKind? Subject { get; init; }

        public PositionKind? Position { get; init; }

        public string? Title { get; init; }

        public string? AgencyOrVillage { get; init; }

        internal CorrectPerson ToCommand(CaseId id, int version, PersonId person) => new(id, version, person, Name, Nip, Subject ?? (SubjectKind)(-1), Position, Title, AgencyOrVillage ?? "");

        internal static PersonForm Of(PersonLine p) => new() { Name = p.Name, Nip = p.Nip, Subject = p.Subject, Position = p.Position, Title = p.Title, AgencyOrVillage = p.AgencyOrVillage };
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public PersonId PersonId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public PersonForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public PersonLine Person { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version, PersonId), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Data terlapor disimpan."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        if (file.Persons.FirstOrDefault(p => p.Id == PersonId) is not { } person)
        {
            return NotFound();
        }

        (File, Person) = (file, person);
        Form = HttpMethods.IsGet(Request.Method) ? PersonForm.Of(person) : Form;
        return this.ShowAct(file.Acts, nameof(InviteToClarification));
    });
}
