using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Navigation;

namespace NetralitasAsn.Web.Pages.Work;

/// <summary>The filters somebody keeps.</summary>
internal sealed class FiltersModel(IMediator mediator) : PageModel
{
    public sealed record FilterForm
    {
        public string? Name { get; init; }

        public string? Stage { get; init; }

        public string? Place { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? Until { get; init; }

        public string? Text { get; init; }

        public string? Hands { get; init; }

        public string? Due { get; init; }

        internal QueueFilter ToFilter() => new(Stage, Place, From, Until, Text, Hands, Due);
    }

    [BindProperty]
    public FilterForm Form { get; set; } = new();

    public IReadOnlyList<KeptFilter> Kept { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new KeepFilter(Form.Name ?? "", Form.ToFilter()), ct).ToPage(
        this, accepted: name => this.Done(Form.ToFilter().ToAddress(), $"Saringan \"{name}\" disimpan."), refused: () => Show(ct));

    public Task<IActionResult> OnPostForgetAsync(CancellationToken ct) => mediator.Send(new ForgetFilter(Form.Name ?? ""), ct).ToPage(
        this, accepted: name => this.Done("/kerja", $"Saringan \"{name}\" dihapus."), refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new FindFilters(), ct).ToPage(this, accepted: kept =>
    {
        Kept = kept;
        return Page();
    });
}
