using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Work;

/// <summary>What one was told, with this morning's digest on top.</summary>
internal sealed class NoticesModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "after")]
    public After? After { get; set; }

    public NoticePage Notices { get; private set; } = null!;

    /// <summary>Null for roles without a queue.</summary>
    public MorningDigestView? Digest { get; private set; }

    public static string? Address(NoticeLine line) => line.Kind switch
    {
        NoticeKind.WorkHandedOver => "/kerja?Hands=mine",
        NoticeKind.WorkLeftBehind => "/kerja/pembagian",
        NoticeKind.MorningDigest => "/kerja",
        _ => line.Subject switch
        {
            "report" => $"/kerja/laporan/{line.About}",
            "case" => $"/kerja/penanganan/{line.About}",
            "tip" => $"/kerja/informasi/{line.About}",
            "referral" => $"/kerja/penerusan/{line.About}",
            _ => null,
        },
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Digest = (await mediator.Send(new GetMorningDigest(), ct)).Match(digest => digest, _ => (MorningDigestView?)null);
        return await mediator.Send(new FindNotices(After: After), ct).ToPage(this, accepted: page =>
        {
            Notices = page;
            return Page();
        });
    }

    public Task<IActionResult> OnPostAsync(Guid? notice, CancellationToken ct) =>
        mediator.Send(new MarkNoticesRead(notice is { } one ? [one] : null), ct).ToPage(this, accepted: count => this.Done("/kerja/pemberitahuan", $"{count} pemberitahuan ditandai terbaca."));
}
