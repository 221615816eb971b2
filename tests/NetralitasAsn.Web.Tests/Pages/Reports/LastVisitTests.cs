using System.Net;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

/// <summary>The identity clock ends on a day on which the counters are shut: both sides read it, and the deadline stays.</summary>
public sealed class LastVisitTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Limit = "Rabu, 20 November 2024 pukul 23.59 WIB";

    private readonly Journey journey = new(host);

    [Fact]
    public async Task A_holiday_on_the_last_day_is_said_on_the_receipt_the_tracking_page_and_the_desk()
    {
        var before = await Receipt();
        await journey.As("admin", new DeclareHoliday(new(2024, 11, 20), "Libur daerah contoh", HolidayKind.Regional, "Perbup contoh 1/2024", new(2024, 11, 1), Region: RegionCode.Of("33.25"))).Accepted();
        var (chain, code) = await Sent();

        var receipt = WebUtility.HtmlDecode(await chain.Read("/lapor/tanda-terima"));
        var english = WebUtility.HtmlDecode(await chain.Read("/en/lapor/tanda-terima"));
        var tracked = WebUtility.HtmlDecode(await (await (await FilledForm.From(host.Visitor(), "/lacak")).With("Form.Code", code).Submit()).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.DoesNotContain("Kantor tutup pada hari terakhir", before, StringComparison.Ordinal);
        foreach (var page in new[] { receipt, tracked })
        {
            Assert.Contains(Limit, page, StringComparison.Ordinal);
            Assert.Contains("hari itu kantor tutup (Libur daerah contoh)", page, StringComparison.Ordinal);
            Assert.Contains("datanglah paling lambat Selasa, 19 November 2024 pukul 16.00 WIB", page, StringComparison.Ordinal);
        }

        Assert.Contains("come by Tuesday, 19 November 2024 at 16:00 WIB at the latest", english, StringComparison.Ordinal);
        await AndOnTheDesk();
    }

    private async Task AndOnTheDesk()
    {
        var filed = await journey.Filed();

        var report = await journey.As("staf.33.25", new GetReport(new(filed.Id))).Accepted();

        Assert.Equal(new LastVisit(new(2024, 11, 20), "Libur daerah contoh", new DateOnly(2024, 11, 19).At(new(16, 0), IndonesianZone.Wib)), report.LastVisit);
        Assert.Equal(new DateOnly(2024, 11, 20), report.IdentityDue!.DueOn);
        await journey.As("staf.33.25", new VerifyIdentity(report.Id, report.Version, IdentityWay.Office)).Accepted();
        Assert.Null((await journey.As("staf.33.25", new GetReport(report.Id)).Accepted()).LastVisit);
    }

    private async Task<string> Receipt() => await (await Sent()).Chain.Read("/lapor/tanda-terima");

    private async Task<(Chain Chain, string Code)> Sent()
    {
        var chain = new Chain(host.Visitor());
        return (chain, await chain.Sent(await chain.Told()));
    }
}
