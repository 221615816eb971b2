using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Work;

/// <summary>Hands over everything that one person is responsible for, and says what stayed and why.</summary>
internal sealed class HandOverModel(IMediator mediator, Application.ICurrentActor current) : PageModel
{
    public sealed record HandOverForm
    {
        public Guid? From { get; init; }

        public Guid? Holder { get; init; }

        public string? Reason { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public HandOverForm Form { get; set; } = new();

    public Workload Load { get; private set; } = null!;

    /// <summary>Null until it was done.</summary>
    public HandedOver? Outcome { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return Show(ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        mediator.Send(new HandOverWork(new(Form.From ?? Guid.Empty), new(Form.Holder ?? Guid.Empty), Form.Reason ?? ""), ct).ToPage(
            this,
            accepted: done =>
            {
                Outcome = done;
                return done.Stayed.Count == 0 ? Task.FromResult(this.Done("/kerja/pembagian", $"{done.Passed} pekerjaan diserahkan; tidak ada yang tertinggal.")) : Show(ct);
            },
            refused: () => Show(ct));

    private async Task<IActionResult> Show(CancellationToken ct) => !current.Actor.May(Permission.AssignWork)
        ? new StatusCodeResult(StatusCodes.Status403Forbidden)
        : await mediator.Send(new GetWorkload(), ct).ToPage(this, accepted: load =>
        {
            Load = load;
            return Page();
        });
}
