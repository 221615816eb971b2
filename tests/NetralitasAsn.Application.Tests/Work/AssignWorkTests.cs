using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Work;

public sealed class AssignWorkTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly WorkDesk desk = new(host);

    [Fact]
    public async Task Many_items_change_hands_at_once_and_are_then_somebodys_own()
    {
        var (first, second) = (await desk.Report(), await desk.Case());

        var passed = await desk.Assign("ketua.33.25", "staf.33.25", first, second);
        var mine = await desk.Journey.As("staf.33.25", new FindQueue(Hands: "mine", Size: 100)).Accepted();
        var nobodys = await desk.Journey.As("staf.33.25", new FindQueue(Hands: "none", Size: 100)).Accepted();

        Assert.Equal(2, passed);
        Assert.Superset(new HashSet<Guid> { first.Id, second.Id }, mine.Items.Select(i => i.Id).ToHashSet());
        Assert.DoesNotContain(nobodys.Items, i => i.Id == first.Id || i.Id == second.Id);
        Assert.All(mine.Items, i => Assert.NotNull(i.Responsible));
    }

    [Fact]
    public async Task A_change_of_hands_is_an_event_of_its_own_and_no_new_version_of_the_file()
    {
        var item = await desk.Case();
        var before = await desk.Journey.Version(new CaseId(item.Id));

        await desk.Assign("staf.33.25", "anggota1.33.25", item);
        await desk.Assign("staf.33.25", null, item);
        var hands = await desk.Hands(item);

        Assert.Equal(before, await desk.Journey.Version(new CaseId(item.Id)));
        Assert.Equal(2, hands.History.Count);
        Assert.Equal("Alasan contoh.", hands.History[0].Reason);
        Assert.Null(hands.Name);
        Assert.Equal(2L, await Count("select count(*) from event_log where type = 'WorkAssigned' and convert_from(payload, 'utf8') like $1", $"%{item.Id}%"));
    }

    [Fact]
    public async Task Who_withdrew_cannot_be_made_responsible_and_lets_go_of_what_was_held()
    {
        var item = await desk.Case();
        await desk.Assign("ketua.33.25", "anggota2.33.25", item);

        await desk.Journey.As("anggota2.33.25", new RecuseFromCase(new(item.Id), await desk.Journey.Version(new CaseId(item.Id)), "Hubungan keluarga contoh.")).Accepted();
        var again = await desk.Journey.As("ketua.33.25", new AssignWork([item], await desk.Account("anggota2.33.25"))).Refused();

        Assert.Equal("work.person-withdrew", again.Code);
        Assert.Null((await desk.Hands(item)).Person);
        Assert.DoesNotContain((await desk.Hands(item)).Choices, c => c.UserName == "anggota2.33.25");
    }

    [Fact]
    public async Task All_or_none_and_only_what_the_own_office_handles()
    {
        var (own, foreign) = (await desk.Report(), new WorkItem(WorkKind.Report, (await desk.Journey.Filed(Journey.Facts("73.15.99.2999"))).Id));
        var staff = await desk.Account("staf.33.25");

        Assert.Equal("not-found", (await desk.Journey.As("ketua.33.25", new AssignWork([own, foreign], staff)).Refused()).Code);
        Assert.Null((await desk.Hands(own)).Person);
        Assert.Equal("invalid", (await desk.Journey.As("ketua.33.25", new AssignWork([own], await desk.Account("staf.73.15"))).Refused()).Code);
        Assert.Equal("forbidden", (await desk.Journey.As("anggota1.33.25", new AssignWork([own], staff)).Refused()).Code);
    }

    [Fact]
    public async Task The_file_that_comes_of_a_report_stays_in_the_same_hands()
    {
        var report = new ReportId((await desk.Journey.Filed()).Id);
        await desk.Assign("ketua.33.25", "staf.33.25", new WorkItem(WorkKind.Report, report.Value));

        var file = await desk.Journey.Registered(report);

        Assert.Equal(await desk.Account("staf.33.25"), (await desk.Hands(new(WorkKind.Case, file.Value))).Person);
    }

    [Fact]
    public async Task The_person_is_told_and_the_others_are_not()
    {
        var item = await desk.Report();
        await desk.Assign("ketua.33.25", "staf.33.25", item);
        await desk.Deliver();

        Assert.Contains((await desk.Journey.As("staf.33.25", new FindNotices()).Accepted()).Items, n => n.Kind == NoticeKind.WorkAssigned && n.About == item.Id);
        Assert.DoesNotContain((await desk.Journey.As("anggota1.33.25", new FindNotices()).Accepted()).Items, n => n.About == item.Id);
    }

    [Fact]
    public async Task Another_office_sees_no_hands_even_when_it_asks_the_database()
    {
        var item = await desk.Report();
        await desk.Assign("ketua.33.25", "staf.33.25", item);

        await using var source = NpgsqlDataSource.Create(host.Database.App);
        await using var command = source.CreateCommand("select set_config('app.offices', '73.15', false); select count(*) from assignments");
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        await reader.NextResultAsync(TestContext.Current.CancellationToken);
        await reader.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0L, reader.GetInt64(0));
        Assert.Equal("not-found", (await desk.Journey.As("staf.73.15", new GetHands(item.Kind, item.Id)).Refused()).Code);
    }

    private async Task<long> Count(string sql, string like)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new() { Value = like });
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
