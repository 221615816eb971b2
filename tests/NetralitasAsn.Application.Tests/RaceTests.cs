using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests;

/// <summary>Many hands at once: no number twice, none missing, one report for one post, one decision for one version; and every chain still fits.</summary>
public sealed class RaceTests(WebHost host) : IClassFixture<WebHost>
{
    private const int Many = 20;

    private readonly Journey journey = new(host);

    [Fact]
    public async Task Twenty_registrations_at_once_leave_no_gap_and_no_double()
    {
        var ready = new List<(ReportId Id, int Version)>();
        for (var i = 0; i < Many; i++)
        {
            var id = new ReportId((await journey.Filed()).Id);
            await journey.As("staf.33.25", new VerifyIdentity(id, await journey.Version(id), IdentityWay.Office)).Accepted();
            await journey.As("staf.33.25", Journey.Review(id, await journey.Version(id))).Accepted();
            ready.Add((id, await journey.Version(id)));
        }

        await Task.WhenAll(ready.Select(r => journey.As("ketua.33.25", new RegisterReport(r.Id, r.Version, false)).Accepted()));

        var numbers = await Column<int>("select sequence from issued_numbers where office = '33.25' and kind = 'RegisteredReport' order by sequence");
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        Assert.True(numbers.Count >= Many);
        Assert.Equal(numbers.Count, (await Column<string>("select distinct number from case_files where handling_office = '33.25'")).Count);
        await TheChainsFit();
    }

    [Fact]
    public async Task Ten_times_the_same_post_is_one_report_with_one_number_and_one_code()
    {
        var command = new SubmitReport(ReportId.New(), Journey.Reporter, Journey.Facts("73.15.99.2999"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => journey.As("public", command)));

        var receipts = answers.Select(a => a.Match<Receipt?>(r => r, _ => null)).OfType<Receipt>().ToList();
        var refused = answers.Select(a => a.Match<string?>(_ => null, r => r.Code)).Where(c => c is not null);
        Assert.All(refused, code => Assert.Equal("report.already-received", code));
        Assert.Single(receipts.Where(r => !r.Repeated));
        Assert.Single(receipts.Select(r => (r.SubmissionNumber, r.TrackingCode, r.UploadToken)).Distinct());
        Assert.Equal(10, receipts.Count);
        Assert.Equal([1L], await Column<long>($"select count(*) from reports where id = '{command.Id.Value}'"));
        await TheChainsFit();
    }

    [Fact]
    public async Task Of_two_who_decide_the_same_report_one_is_told_that_somebody_was_first()
    {
        var id = new ReportId((await journey.Filed(Journey.Facts("82.04.99.2999"))).Id);
        await journey.As("staf.82.04", new VerifyIdentity(id, await journey.Version(id, "ketua.82.04"), IdentityWay.Office)).Accepted();
        var version = await journey.Version(id, "ketua.82.04");

        var answers = await Task.WhenAll(((string[])["staf.82.04", "ketua.82.04"]).Select(by => journey.As(by, Journey.Review(id, version))));

        Assert.Equal("stale", Assert.Single(answers.Select(a => a.Match<string?>(_ => null, r => r.Code)).Where(c => c is not null)));
        await TheChainsFit();
    }

    [Fact]
    public async Task A_ruling_that_is_issued_twice_at_once_is_one_ruling()
    {
        var file = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.Released(referral);
        await journey.Forwarded(referral);
        await journey.UnderExamination(referral);
        var ruling = await journey.Ruling(referral);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => journey.As("ppk.33.25", ruling)));

        Assert.Equal(1, answers.Count(a => a.Match(_ => true, _ => false)));
        Assert.All(answers.Select(a => a.Match<RefusalKind?>(_ => null, r => r.Kind)).Where(k => k is not null), kind => Assert.True(kind is RefusalKind.Stale or RefusalKind.Conflict));
        Assert.Equal([1L], await Column<long>($"select count(*) from rulings where referral = '{referral.Value}'"));
        await TheChainsFit();
    }

    private async Task TheChainsFit() => Assert.True(await EventChain.Verify(host.Database.Owner) > 0);

    private async Task<List<T>> Column<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var values = new List<T>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            values.Add(reader.GetFieldValue<T>(0));
        }

        return values;
    }
}
