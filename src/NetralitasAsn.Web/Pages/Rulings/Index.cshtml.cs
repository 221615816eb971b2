using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>The referrals of the own desk, what runs out first on top.</summary>
internal sealed class IndexModel(IMediator mediator, LegalClock clock, ICurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tahap")]
    public string? Tahap { get; set; }

    [BindProperty(SupportsGet = true, Name = "cari")]
    public string? Cari { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public string? After { get; set; }

    public KeysetPage<ReferralCard> List { get; private set; } = new([], null, new(0, null));

    public ReferralCounts Counts { get; private set; } = null!;

    public ReferralStage? Stage => Kebab.TryParse<ReferralStage>(Tahap, out var stage) ? stage : null;

    public DateTimeOffset Now => clock.Now;

    public Domain.Regions.IndonesianZone Zone => current.Actor.Office.Zone;

    public bool IsFiltered => Stage is not null || !string.IsNullOrWhiteSpace(Cari);

    public string Heading => (Counts.Waits, Counts.Waiting) switch
    {
        (DeskWait.Decide, 0) => "Tidak ada penerusan yang menunggu keputusan Anda",
        (DeskWait.Decide, var n) => $"{n} menunggu keputusan Anda",
        (DeskWait.Verify, 0) => "Tidak ada penerusan yang menunggu verifikasi Anda",
        (DeskWait.Verify, var n) => $"{n} menunggu verifikasi Anda",
        (DeskWait.Examine, 0) => "Tidak ada penerusan yang dibuka untuk Anda",
        (DeskWait.Examine, var n) => $"{n} dibuka untuk Anda periksa",
        (DeskWait.Receive, 0) => "Tidak ada penerusan kepada kepolisian",
        (DeskWait.Receive, var n) => $"{n} diteruskan kepada kepolisian",
        (DeskWait.Watch, 0) => "Tidak ada penerusan yang sedang berjalan",
        (_, var n) => $"{n} penerusan sedang berjalan",
    };

    /// <summary>Past the threshold of BKN's control and no follow-up recorded; never called a violation of a deadline.</summary>
    public bool IsPast(ReferralCard card) => card.Expires is { } last && last < Now;

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        After? after = Application.After.TryParse(After, null, out var key) ? key : null;
        return mediator.Send(new CountReferrals(), ct).ToPage(this, counts =>
        {
            Counts = counts;
            return mediator.Send(new FindReferrals(Stage, Text: Cari, After: after), ct).ToPage(
                this,
                found =>
                {
                    List = found;
                    return Page() as IActionResult;
                });
        });
    }
}
