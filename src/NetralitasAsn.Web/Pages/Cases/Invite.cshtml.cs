using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Invites somebody to be heard.</summary>
internal sealed class InviteModel(IMediator mediator) : PageModel
{
    public sealed record InviteForm
    {
        /// <summary>Made with the page, so that a double click makes one invitation.</summary>
        public SessionId Id { get; init; } = SessionId.New();

        public InviteeKind? Invitee { get; init; }

        public PersonId? Person { get; init; }

        public string? Label { get; init; }

        public DateParts? ScheduledAt { get; init; }

        public string? Hour { get; init; }

        public string? Place { get; init; }

        public bool Online { get; init; }

        public DeliveryWay? Way { get; init; }

        public string? LetterNumber { get; init; }

        internal InviteToClarification ToCommand(CaseId file, IndonesianZone zone) => new(
            file, Id, Invitee ?? (InviteeKind)(-1), Person, Label ?? "", LocalTime.Instant(ScheduledAt, Hour, zone) ?? default, Place ?? "", Online, Way ?? (DeliveryWay)(-1), LetterNumber ?? "");
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var found = await mediator.Send(new GetCaseFile(Id), ct);
        return await found.Then(file => mediator.Send(Form.ToCommand(Id, file.HandlingOffice.Zone), ct)).ToPage(
            this,
            accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Undangan klarifikasi tercatat."),
            refused: () => Show(ct));
    }

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        return this.ShowAct(file.Acts, nameof(InviteToClarification));
    });
}
