using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Reports;

/// <summary>Clock and book suggest whether the conditions of the initial review hold; another judgement needs a reason.</summary>
public sealed class ReviewDeviationTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly Actor Staff = OfficeWork.Person(Role.Staff);

    [Fact]
    public async Task Another_judgement_without_a_reason_is_refused_at_its_field()
    {
        var report = await Verified();

        Assert.All(report.Suggested, s => Assert.True(s.Holds));
        Assert.Equal([new FieldError("DeviationReason", "required")], (await host.Send(Staff, Review(report, null)).Refused()).Fields);
    }

    [Fact]
    public async Task With_its_reason_it_is_kept_with_the_review_and_the_event_holds_no_words()
    {
        var report = await Verified();
        await host.Send(Staff, Review(report, "Pelapor sudah tahu sejak bulan lalu.")).Accepted();

        var read = await Read(report.Id);
        Assert.Equal("Pelapor sudah tahu sejak bulan lalu.", read.Reviews[0].DeviationReason);
        Assert.Equal([ReviewCondition.FiledInTime], read.Reviews[0].DepartsFrom);
        var departed = Assert.Single(read.Trail, e => e.Type == nameof(ReviewDeviated)).Payload;
        Assert.Contains("filed-in-time", departed, StringComparison.Ordinal);
        Assert.DoesNotContain("bulan lalu", departed, StringComparison.Ordinal);
    }

    private static RecordInitialReview Review(ReportView report, string? reason) => new(
        report.Id, report.Version, ReviewOutcome.NotRegister, [ReviewCondition.FiledInTime], new(2024, 11, 18), "Catatan.", ClosingReason.FiledTooLate, null, false, reason);

    private async Task<ReportView> Verified() => await Read(await host.VerifiedReport());

    private Task<ReportView> Read(ReportId id) => host.Send(Staff, new GetReport(id)).Accepted();
}
