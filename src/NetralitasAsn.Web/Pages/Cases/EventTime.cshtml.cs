using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Corrects the hour of the event and the pair that it concerned.</summary>
internal sealed class EventTimeModel(IMediator mediator) : PageModel
{
    public sealed record EventForm
    {
        public string? OccurredTime { get; init; }

        public AssessedElection? Election { get; init; }

        public int? Pair { get; init; }

        public string? Reason { get; init; }

        internal CorrectEvent ToCommand(CaseId id, int version) => new(id, version, OccurredTime, Election, Pair, Reason ?? "");

        internal static EventForm Of(CaseView file) => new() { OccurredTime = file.OccurredTime is { } hour ? Words.Time(hour) : null, Election = file.Election, Pair = file.Pair };
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public EventForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Jam kejadian dan pasangan calon disimpan; saran dihitung ulang."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        Form = HttpMethods.IsGet(Request.Method) ? EventForm.Of(file) : Form;
        return this.ShowAct(file.Acts, nameof(InviteToClarification));
    });
}
