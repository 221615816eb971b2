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
}
