using NetralitasAsn.Domain.Reports;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Reports;

public sealed class EvidenceTests
{
    private static readonly KeptFile File = new(new string('a', 64), 3, MediaKind.Image, "image/png", [1]);
    private static readonly DateTimeOffset Now = new(2024, 11, 18, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_file_of_a_draft_is_evidence_of_nothing_until_the_draft_is_sent()
    {
        var file = Evidence.ForDraft(EvidenceId.New(), DraftId.From(Guid.NewGuid()), File, [2], Now);
        Assert.Empty(file.Events);

        var report = ReportId.New();
        file.AdoptBy(report);
        Assert.Null(file.Draft);
        Assert.Equal(report, file.Report);
        Assert.Equal(report, Assert.IsType<EvidenceReceived>(Assert.Single(file.Events)).Report);
    }

    [Fact]
    public void A_file_is_adopted_once()
    {
        var file = Evidence.ForDraft(EvidenceId.New(), DraftId.From(Guid.NewGuid()), File, [2], Now);
        file.AdoptBy(TipId.New());
        Assert.Throws<InvalidOperationException>(() => file.AdoptBy(ReportId.New()));
    }

    [Fact]
    public void Reserving_twice_is_one_decision()
    {
        var file = Evidence.ForReport(EvidenceId.New(), ReportId.New(), File, [2], EvidenceSource.Office, Now);
        file.ReserveForExaminers();
        file.ReserveForExaminers();
        Assert.Equal(2, file.Version);
    }

    [Theory]
    [InlineData(ScanVerdict.Clean, FormKind.Original, true, null)]
    [InlineData(ScanVerdict.Clean, FormKind.WorkingCopy, true, null)]
    [InlineData(ScanVerdict.Clean, FormKind.Thumbnail, true, "file.no-working-copy")]
    [InlineData(ScanVerdict.NotScanned, FormKind.Original, false, null)]
    [InlineData(ScanVerdict.NotScanned, FormKind.Original, true, "file.being-examined")]
    [InlineData(ScanVerdict.NotScanned, FormKind.WorkingCopy, true, "file.being-examined")]
    [InlineData(ScanVerdict.Infected, FormKind.Original, false, "file.unsafe")]
    [InlineData(ScanVerdict.Infected, FormKind.WorkingCopy, false, "file.unsafe")]
    [InlineData(ScanVerdict.Unscannable, FormKind.Original, false, "file.unsafe")]
    public void What_the_scanner_warned_of_is_never_opened_and_what_it_did_not_see_only_where_it_need_not(ScanVerdict scan, FormKind form, bool required, string? why)
    {
        var file = Evidence.ForReport(EvidenceId.New(), ReportId.New(), File, [2], EvidenceSource.Office, Now);
        file.Examined(new(scan, null, CopyState.Made, [EvidenceForm.Of(EvidenceId.New(), FormKind.WorkingCopy, File)], null), Now);

        Assert.Equal(why, file.WhyNotOpen(form, required)?.Code);
    }

    [Fact]
    public void Before_it_was_examined_only_the_original_opens_and_only_where_no_scanner_is_required()
    {
        var file = Evidence.ForReport(EvidenceId.New(), ReportId.New(), File, [2], EvidenceSource.Office, Now);

        Assert.Null(file.WhyNotOpen(FormKind.Original, scannerRequired: false));
        Assert.Equal("file.being-examined", file.WhyNotOpen(FormKind.WorkingCopy, scannerRequired: false)?.Code);
        Assert.Equal("file.being-examined", file.WhyNotOpen(FormKind.Original, scannerRequired: true)?.Code);
    }

    [Fact]
    public void An_examination_is_an_event_with_the_fingerprint_of_the_copy_and_a_later_one_replaces_it()
    {
        var file = Evidence.ForReport(EvidenceId.New(), ReportId.New(), File, [2], EvidenceSource.Office, Now);
        file.Examined(new(ScanVerdict.NotScanned, null, CopyState.Made, [EvidenceForm.Of(EvidenceId.New(), FormKind.WorkingCopy, File)], [3]), Now);
        file.Examined(new(ScanVerdict.Infected, "Contoh", CopyState.Withheld, [], null), Now);

        Assert.Equal([File.Sha256, null], file.Events.OfType<EvidenceExamined>().Select(e => e.CopySha256));
        Assert.Equal((ScanVerdict.Infected, "Contoh", 0), (file.Scan, file.Threat, file.Forms.Count));
    }
}
