using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>The person concerned makes a statement.</summary>
internal sealed class AnswerModel(IMediator mediator) : PageModel
{
    public sealed record AnswerForm
    {
        public string? Statement { get; init; }

        internal AnswerInterest ToCommand(InterestReportId id, int version) => new(id, version, Statement ?? "");
    }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public InterestReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public InterestView Interest { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/benturan/{Id}", "Jawaban Anda disimpan dan dibaca oleh pemutus."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetInterest(Id), ct).ToPage(this, accepted: interest =>
    {
        Interest = interest;
        return this.ShowAct(interest.Acts, nameof(AnswerInterest));
    });
}
