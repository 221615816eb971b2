using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>Opens a sealed original after the reason was given and logged.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EvidenceModel(IMediator mediator, ICurrentActor current) : PageModel
{
    public sealed record EvidenceForm
    {
        public string? Reason { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public Guid Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public EvidenceId Id { get; set; }

    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    public IActionResult OnGet() =>
        current.Actor.May(Permission.ReadReports) || current.Actor.May(Permission.ReadCases) ? Page() : new StatusCodeResult(StatusCodes.Status403Forbidden);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new OpenEvidence(Owner, Id, Form.Reason ?? ""), ct).ToPage(
        this,
        accepted: file => File(file.Content, file.MediaType, file.Name),
        refused: () => Task.FromResult<IActionResult>(Page()));
}
