using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Work;

/// <summary>The digest goes out once a morning and office, by the office's own clock; warnings once for each last moment; nobody is told of what was withdrawn from.</summary>
public sealed class DeadlineNoticeTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly WorkDesk desk = new(host);

    [Fact]
    public async Task The_digest_goes_out_from_seven_local_time_and_never_twice()
    {
        await desk.Journey.Filed(Journey.Facts("82.04.99.2999"));
        var morning = new DateTimeOffset(2024, 11, 20, 7, 0, 0, TimeSpan.FromHours(9));

        await desk.AsSystem(new TellOfDeadlines(), morning.AddMinutes(-1)).Accepted();
        Assert.Equal(0L, await Digests("82.04", new(2024, 11, 20)));

        await desk.AsSystem(new TellOfDeadlines(), morning).Accepted();
        await desk.AsSystem(new TellOfDeadlines(), morning.AddMinutes(1)).Accepted();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.AsSystem(new TellOfDeadlines(), morning.AddHours(1)).Accepted()));
        Assert.Equal(1L, await Digests("82.04", new(2024, 11, 20)));

        await desk.AsSystem(new TellOfDeadlines(), morning.AddDays(1)).Accepted();
        Assert.Equal(1L, await Digests("82.04", new(2024, 11, 21)));
    }

    [Fact]
    public async Task The_digest_says_what_expires_and_leaves_out_what_somebody_withdrew_from()
    {
        var (open, barred) = (await desk.Report(), await desk.Case());
        await desk.Journey.As("anggota2.33.25", new RecuseFromCase(new(barred.Id), await desk.Journey.Version(new CaseId(barred.Id)), "Hubungan keluarga contoh.")).Accepted();
        await Forget();
        await Shorten(open, barred);

        await desk.AsSystem(new TellOfDeadlines()).Accepted();
        await desk.Deliver();
        var chair = await desk.Journey.As("ketua.33.25", new GetMorningDigest()).Accepted();
        var member = await desk.Journey.As("anggota2.33.25", new GetMorningDigest()).Accepted();

        Assert.Contains(chair.Tomorrow, l => l.Id == open.Id);
        Assert.Contains(chair.Tomorrow, l => l.Id == barred.Id);
        Assert.Contains(member.Tomorrow, l => l.Id == open.Id);
        Assert.DoesNotContain(member.Tomorrow, l => l.Id == barred.Id);
        Assert.Contains((await desk.Journey.As("ketua.33.25", new FindNotices()).Accepted()).Items, n => n.Kind == NoticeKind.MorningDigest);
    }

    [Fact]
    public async Task A_day_before_the_responsible_person_is_warned_once_and_once_more_when_it_passed()
    {
        var item = await desk.Case();
        await desk.Assign("ketua.33.25", "staf.33.25", item);
        var due = (await desk.Journey.Read("ketua.33.25", new GetCaseFile(new(item.Id)), c => c.HandlingDue)).LastMoment;

        foreach (var at in new[] { due.AddHours(-25), due.AddHours(-23), due.AddHours(-22), due.AddHours(1), due.AddHours(2) })
        {
            await desk.AsSystem(new TellOfDeadlines(), at).Accepted();
        }

        await desk.Deliver();
        Assert.Equal(1L, await Count("select count(*) from notices where about = $1 and kind = 'DeadlineNear' and person is not null", item.Id));
        Assert.Equal(1L, await Count("select count(*) from notices where about = $1 and kind = 'DeadlinePassed'", item.Id));
    }

    [Fact]
    public async Task A_notice_is_read_by_each_person_alone_and_never_seen_by_who_withdrew()
    {
        var item = await desk.Case();
        await Forget();
        await Shorten(item);
        await desk.AsSystem(new TellOfDeadlines()).Accepted();
        await desk.AsSystem(new TellOfDeadlines(), WebHost.Start.AddHours(20)).Accepted();
        await desk.Deliver();
        var notice = (await desk.Journey.As("anggota1.33.25", new FindNotices()).Accepted()).Items.First(n => n.About == item.Id);

        Assert.Equal(1, await desk.Journey.As("anggota1.33.25", new MarkNoticesRead([notice.Id])).Accepted());
        Assert.Equal(0, await desk.Journey.As("anggota1.33.25", new MarkNoticesRead([notice.Id])).Accepted());
        Assert.True((await desk.Journey.As("anggota1.33.25", new FindNotices()).Accepted()).Items.Single(n => n.Id == notice.Id).IsRead);
        Assert.False((await desk.Journey.As("ketua.33.25", new FindNotices()).Accepted()).Items.Single(n => n.Id == notice.Id).IsRead);

        await desk.Journey.As("anggota2.33.25", new RecuseFromCase(new(item.Id), await desk.Journey.Version(new CaseId(item.Id)), "Hubungan keluarga contoh.")).Accepted();
        Assert.DoesNotContain((await desk.Journey.As("anggota2.33.25", new FindNotices()).Accepted()).Items, n => n.About == item.Id);
        Assert.DoesNotContain((await desk.Journey.As("staf.73.15", new FindNotices()).Accepted()).Items, n => n.About == item.Id);
    }

    private Task<long> Digests(string office, DateOnly day) => Count("select count(*) from outbox o join digests d on d.id = o.about where o.office = $1 and d.day = $2", office, day);

    /// <summary>Today's digest is told anew.</summary>
    private Task<long> Forget() => Count("with gone as (delete from digests where office = '33.25' returning 1) select count(*) from gone");

    /// <summary>Lets items expire tomorrow at noon.</summary>
    private async Task Shorten(params IReadOnlyList<WorkItem> items)
    {
        var at = WebHost.Start.AddHours(27).ToUniversalTime();
        foreach (var item in items)
        {
            await Count($"with moved as (update {(item.Kind is WorkKind.Case ? "case_files" : "reports")} set expires = $2 where id = $1 returning 1) select count(*) from moved", item.Id, at);
        }
    }

    private async Task<long> Count(string sql, params IReadOnlyList<object> values)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
