using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Pages.Parts;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>One referral as its receiver may see it, and what can be done with it.</summary>
internal sealed class ReferralModel(IMediator mediator, LegalClock clock, ICurrentActor current, IStringLocalizer<Texts> texts) : PageModel
{
    private static readonly Dictionary<string, string> Addresses = new(StringComparer.Ordinal)
    {
        [nameof(ForwardReferral)] = "teruskan",
        [nameof(ReturnReferral)] = "kembalikan",
        [nameof(ConfirmReceipt)] = "tanda-terima",
        [nameof(BeginFollowUp)] = "tindak-lanjut",
        [nameof(IssueRuling)] = "keputusan",
        [nameof(DeliverRuling)] = "penyampaian",
        [nameof(ExecuteRuling)] = "pelaksanaan",
        [nameof(ReportActingHead)] = "laporan-mendagri",
        [nameof(DeclareConflict)] = "benturan-kepentingan",
        [nameof(ResolveConflict)] = "jawaban-benturan",
    };

    [BindProperty(SupportsGet = true)]
    public ReferralId Id { get; set; }

    public ReferralView Referral { get; private set; } = null!;

    public DateTimeOffset Now => clock.Now;

    public IndonesianZone Zone => current.Actor.Office.Zone;

    /// <summary>Past the threshold of BKN's control and no follow-up recorded; never called a violation of a deadline.</summary>
    public bool IsPast => Referral is { Stage: ReferralStage.WithAuthority, OpenConflict: null, Threshold: { } threshold } && threshold.HasPassed(Now);

    public string Name => Referral.Name ?? "Nama belum diketahui";

    /// <summary>Acts that only a few referrals ever need, so that the others do not say why not.</summary>
    private static readonly HashSet<string> Rare = new(StringComparer.Ordinal) { nameof(DeclareConflict), nameof(ResolveConflict), nameof(ReportActingHead) };

    public IReadOnlyList<ActLink> Acts => [.. Referral.Acts.Where(a => a.WhyNot is null || !Rare.Contains(a.Name)).Select(a => new ActLink(a, AddressOf(a.Name)))];

    public IReadOnlyList<TimelineEntry> Timeline =>
    [
        .. Referral.Trail.Select(e => new TimelineEntry(e.At, Zone, texts[$"event.{e.Type}"], NoteOf(e.Type))),
        .. Ahead(),
    ];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new GetReferral(Id), ct).ToPage(this, view =>
    {
        Referral = view;
        return Page() as IActionResult;
    });

    /// <summary>Releasing is done at the handling file, by the office that refers; everything else here.</summary>
    private string AddressOf(string act) => act is nameof(ReleaseReferral)
        ? $"/kerja/penanganan/{Referral.File}/penerusan/{Id}/rilis"
        : $"/kerja/penerusan/{Id}/{Addresses[act]}";

    private string? NoteOf(string happened) => happened switch
    {
        nameof(ReferralReleased) => $"Surat nomor {Referral.LetterNumber}. {Referral.AddressedTo}.",
        nameof(ReferralForwarded) => $"Surat nomor {Referral.VerifierLetterNumber}.",
        nameof(ReferralReturned) => Referral.ReturnReason,
        nameof(ReferralReceived) when Referral.ReceivedOn is { } day => $"Diterima {Words.Day(day)}. Bukti: {Referral.ReceiptProof}",
        nameof(FollowUpBegun) when Referral.BegunOn is { } day => $"{Words.Day(day)}: {Referral.BegunWith}",
        nameof(ConflictDeclared) when Referral.Conflicts is [.., var c] => $"{c.OfficeName}. Ditanyakan kepada {c.RequestedFrom}.",
        nameof(ConflictResolved) when Referral.Conflicts is [.., { AnsweredBy: { } by } c] => $"{by}: {c.DecidesName} yang memutus.",
        nameof(ActingHeadReported) when Referral.Ruling is { MinisterReportedOn: { } day } r => $"{Words.Day(day)}, surat nomor {r.MinisterReportLetter}.",
        nameof(RulingIssued) when Referral.Ruling is { } r => $"Nomor {r.Number}, {Words.Day(r.DecidedOn)}.",
        nameof(RulingDelivered) when Referral.Ruling is { DeliveredOn: { } day } => Words.Day(day),
        nameof(RulingExecuted) when Referral.Ruling is { ExecutedOn: { } day } r => $"{Words.Day(day)}: {r.ExecutionNote}",
        _ => null,
    };

    private IEnumerable<TimelineEntry> Ahead()
    {
        if (Referral is { Stage: ReferralStage.WithAuthority, OpenConflict: null, Threshold: { } threshold } && !threshold.HasPassed(Now))
        {
            yield return new(threshold.LastMoment, Zone, "Ambang tindakan pengendalian BKN", null, threshold.SetBy, IsAhead: true);
        }

        if (Referral.Ruling is { DeliveredOn: null } undelivered)
        {
            yield return new(undelivered.DeliveryDue.LastMoment, Zone, "Hari terakhir penyampaian keputusan", null, undelivered.DeliveryDue.SetBy, IsAhead: true);
        }

        if (Referral.Ruling is { MinisterReportDue: { } report, MinisterReportedOn: null })
        {
            yield return new(report.LastMoment, Zone, "Laporkan kepada Mendagri", "Keputusan ditetapkan oleh penjabat.", report.SetBy, IsAhead: true);
        }

        if (Referral.Ruling is { EffectiveOn: { } effective, ExecutedOn: null })
        {
            yield return new(effective.At(TimeOnly.MinValue, Zone), Zone, "Keputusan mulai berlaku", "Perlu konfirmasi ahli hukum.", Referral.Ruling.Readings?.Basis, IsAhead: true);
        }
    }
}
