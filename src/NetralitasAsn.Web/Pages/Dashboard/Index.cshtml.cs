using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Dashboard;

public sealed class IndexModel(IMediator mediator, IRegulations regulations) : PageModel
{
    /// <summary>The working days of the threshold of BKN's control.</summary>
    public int ThresholdDays => regulations.Book.Clock(ClockRule.PpkFollowUp).Length;

    [BindProperty(SupportsGet = true, Name = "province")] public string? Province { get; set; }

    [BindProperty(SupportsGet = true, Name = "subject")] public string? Subject { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")] public string? Kind { get; set; }

    public PublicDashboard Shown { get; private set; } = null!;

    /// <summary>A filter that no list offers; the page then shows the nation.</summary>
    public bool IsUnknownFilter { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(new GetPublicDashboard(
        RegionCode.TryParse(Province, null, out var province) ? province : Unknown<RegionCode>(Province),
        Kebab.TryParse<SubjectKind>(Subject, out var subject) ? subject : Unknown<SubjectKind>(Subject),
        Kebab.TryParse<ConductKind>(Kind, out var kind) ? kind : Unknown<ConductKind>(Kind)), ct);

    private Task<IActionResult> Show(GetPublicDashboard query, CancellationToken ct) => mediator.Send(query, ct).ToPage(this,
        accepted: shown =>
        {
            Shown = shown;
            return IsUnknownFilter ? new PageResult { StatusCode = StatusCodes.Status400BadRequest } : Page();
        },
        refused: () =>
        {
            IsUnknownFilter = true;
            return Show(new GetPublicDashboard(), ct);
        });

    private T? Unknown<T>(string? text) where T : struct
    {
        IsUnknownFilter |= !string.IsNullOrWhiteSpace(text);
        return null;
    }
}
