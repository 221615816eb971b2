using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Navigation;

namespace NetralitasAsn.Web.Pages.Work;

/// <summary>How the work is shared out; a post puts items into somebody's hands and leads back to where they were chosen.</summary>
internal sealed class ShareModel(IMediator mediator) : PageModel
{
    private const string Nobody = "nobody";

    public sealed record ShareForm
    {
        public List<string> Items { get; init; } = [];

        /// <summary>An account, or "nobody".</summary>
        public string? Holder { get; init; }

        public string? Reason { get; init; }

        public string? Back { get; init; }

        internal AssignWork ToCommand() => new(
            [.. Items.Select(WorkAddress.Item).OfType<WorkItem>()], Holder == Nobody ? null : new AccountId(Guid.TryParse(Holder, out var account) ? account : Guid.Empty), Reason);
    }

    [BindProperty]
    public ShareForm Form { get; set; } = new();

    public Workload Load { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(), ct).ToPage(
        this,
        accepted: passed => this.Done(
            Url.IsLocalUrl(Form.Back) ? Form.Back! : "/kerja",
            passed == 0 ? "Tidak ada yang berpindah: semuanya sudah di tangan orang itu." : $"{passed} pekerjaan {(Form.Holder == Nobody ? "kini tanpa penanggung jawab" : "diserahkan")}."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetWorkload(), ct).ToPage(this, accepted: load =>
    {
        Load = load;
        return Page();
    });
}
