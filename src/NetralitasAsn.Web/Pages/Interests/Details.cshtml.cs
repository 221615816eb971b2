using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Pages.Parts;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>One reported interest, with what the person may do about it.</summary>
internal sealed class DetailsModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public InterestReportId Id { get; set; }

    public InterestView Interest { get; private set; } = null!;

    public IReadOnlyList<ActLink> Acts => [.. Interest.Acts.Select(a => new ActLink(a, $"/kerja/benturan/{Id}/{AddressOf(a.Name)}"))];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new GetInterest(Id), ct).ToPage(this, accepted: interest =>
    {
        Interest = interest;
        return Page();
    });

    private static string AddressOf(string act) => act switch
    {
        nameof(AnswerInterest) => "jawaban",
        nameof(PauseInterest) => "jeda",
        nameof(DecideInterest) => "putusan",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };
}
