using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Pages.Parts;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>One handling file: what is due, what can be done, the facts, then the persons with what the law suggests.</summary>
internal sealed class DetailsModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    public new CaseView File { get; private set; } = null!;

    public IReadOnlyList<ActLink> Acts => [.. File.Acts.OrderBy(a => Urgency(a.Name)).Select(a => new ActLink(a, a.Name is nameof(ReportInterest) ? $"/kerja/laporan/{File.Report}/benturan" : a.Name is nameof(DeclareOfficeConflict) ? $"/kerja/laporan/{File.Report}/orang-bawaslu" : $"/kerja/penanganan/{Id}/{AddressOf(a.Name)}"))];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        return Page();
    });

    /// <summary>The first meeting of Gakkumdu has the shortest clock, then what carries the case on, then what may wait.</summary>
    private int Urgency(string act) => act switch
    {
        nameof(MeetGakkumdu) when File.GakkumduDue is not null && File.Meetings.Count == 0 => 0,
        nameof(InviteToClarification) or nameof(MeetGakkumdu) => 2,
        nameof(ExtendHandling) or nameof(RecuseFromCase) or nameof(ReportInterest) or nameof(DeclareOfficeConflict) or nameof(SuspectCrime) => 3,
        _ => 1,
    };

    private static string AddressOf(string act) => act switch
    {
        nameof(InviteToClarification) => "undangan",
        nameof(ExtendHandling) => "perpanjangan",
        nameof(MeetGakkumdu) => "gakkumdu",
        nameof(SuspectCrime) => "dugaan-pidana",
        nameof(AdoptStudy) => "kajian",
        nameof(RecuseFromCase) => "mundur",
        nameof(HoldPlenary) => "pleno",
        nameof(PrepareReferral) => "penerusan",
        nameof(AnnounceStatus) => "pengumuman",
        nameof(CloseCase) => "selesai",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };
}
