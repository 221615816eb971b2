using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>A higher office takes a report over, knowing only its number.</summary>
internal sealed class TakeOverModel(IMediator mediator, ICurrentActor current) : PageModel
{
    public sealed record TakeOverForm
    {
        public string? Number { get; init; }

        public string? Reason { get; init; }

        internal TakeOverReport ToCommand() => new(Number ?? "", Reason ?? "");
    }

    [BindProperty]
    public TakeOverForm Form { get; set; } = new();

    /// <summary>Nothing below the own office has this number; the answer does not say whether another office has it.</summary>
    public bool IsUnknown { get; private set; }

    public IActionResult OnGet() => current.Actor.May(Permission.RegisterReport) ? Page() : new StatusCodeResult(StatusCodes.Status403Forbidden);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await mediator.Send(Form.ToCommand(), ct).ToPage(
            this, accepted: id => this.Done($"/kerja/laporan/{id}", "Laporan diambil alih."), refused: () => Task.FromResult<IActionResult>(Page()));
        if (answer is not StatusCodeResult { StatusCode: StatusCodes.Status404NotFound })
        {
            return answer;
        }

        IsUnknown = true;
        return new PageResult { StatusCode = StatusCodes.Status404NotFound };
    }
}
