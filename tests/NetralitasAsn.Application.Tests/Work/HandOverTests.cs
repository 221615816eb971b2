using NetralitasAsn.Application.Accounts;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Work;

public sealed class HandOverTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly DateOnly Today = new(2024, 11, 18);

    private readonly WorkDesk desk = new(host);

    [Fact]
    public async Task Everything_open_goes_over_and_what_stays_is_named_with_its_reason()
    {
        var (report, file, barred) = (await desk.Report(), await desk.Case(), await desk.Case());
        await desk.Journey.As("anggota1.33.25", new RecuseFromCase(new(barred.Id), await desk.Journey.Version(new CaseId(barred.Id)), "Hubungan keluarga contoh.")).Accepted();
        await desk.Assign("ketua.33.25", "anggota2.33.25", report, file, barred);

        var done = await desk.Journey.As("ketua.33.25", new HandOverWork(await desk.Account("anggota2.33.25"), await desk.Account("anggota1.33.25"), "Pindah tugas.")).Accepted();

        // The office is shared with the other tests of this class, so more may go over than what is given here.
        Assert.InRange(done.Passed, 2, int.MaxValue);
        Assert.Equal(await desk.Account("anggota1.33.25"), (await desk.Hands(report)).Person);
        var stayed = Assert.Single(done.Stayed);
        Assert.Equal(StayedBecause.NotForThatPerson, stayed.Why);
        Assert.NotNull(stayed.Number);
        Assert.Equal(await desk.Account("anggota1.33.25"), (await desk.Hands(file)).Person);
        Assert.Equal(await desk.Account("anggota2.33.25"), (await desk.Hands(barred)).Person);
        Assert.Equal("Pindah tugas.", (await desk.Hands(report)).History[^1].Reason);
    }

    [Fact]
    public async Task What_the_one_who_hands_over_withdrew_from_stays_without_its_number()
    {
        var file = await desk.Case();
        await desk.Assign("ketua.33.25", "penerima.33.25", await desk.Report());
        await desk.Assign("ketua.33.25", "anggota2.33.25", file);
        await desk.Journey.As("staf.33.25", new RecuseFromCase(new(file.Id), await desk.Journey.Version(new CaseId(file.Id)), "Hubungan keluarga contoh.")).Accepted();

        var done = await desk.Journey.As("staf.33.25", new HandOverWork(await desk.Account("anggota2.33.25"), await desk.Account("anggota1.33.25"), "Cuti.")).Accepted();

        Assert.Contains(done.Stayed, s => s is { Why: StayedBecause.NotForYou, Number: null });
        Assert.Equal(await desk.Account("anggota2.33.25"), (await desk.Hands(file)).Person);
    }

    [Fact]
    public async Task A_substitute_finds_both_lists_as_one_for_as_long_as_it_lasts()
    {
        var item = await desk.Report();
        await desk.Assign("ketua.33.25", "staf.33.25", item);
        var id = SubstitutionId.New();
        await desk.Journey.As("ketua.33.25", new NameSubstitute(id, await desk.Account("staf.33.25"), await desk.Account("anggota1.33.25"), Today, Today.AddDays(2))).Accepted();

        Assert.Contains((await desk.Journey.As("anggota1.33.25", new FindQueue(Hands: "mine", Size: 100)).Accepted()).Items, i => i.Id == item.Id);
        Assert.Equal("not-found", (await desk.Journey.As("staf.73.15", new EndSubstitution(id)).Refused()).Code);

        await desk.Journey.As("ketua.33.25", new EndSubstitution(id)).Accepted();

        Assert.DoesNotContain((await desk.Journey.As("anggota1.33.25", new FindQueue(Hands: "mine", Size: 100)).Accepted()).Items, i => i.Id == item.Id);
    }

    [Fact]
    public async Task The_load_counts_what_each_person_holds_and_what_nobody_does()
    {
        var before = await desk.Journey.As("ketua.33.25", new GetWorkload()).Accepted();
        var item = await desk.Report();
        await desk.Report();
        await desk.Assign("ketua.33.25", "penerima.33.25", item);
        var receiver = await desk.Account("penerima.33.25");

        var after = await desk.Journey.As("ketua.33.25", new GetWorkload()).Accepted();

        Assert.Equal(before.Open + 2, after.Open);
        Assert.Equal(before.Unassigned + 1, after.Unassigned);
        Assert.Equal(before.Persons.Single(p => p.Account == receiver).Items + 1, after.Persons.Single(p => p.Account == receiver).Items);
    }

    [Fact]
    public async Task An_account_with_open_work_is_locked_only_when_that_is_said_and_the_office_is_told()
    {
        var person = await desk.Account("anggota2.82.04");
        var item = new WorkItem(WorkKind.Report, (await desk.Journey.Filed(Journey.Facts("82.04.99.2999"))).Id);
        await desk.Journey.As("ketua.82.04", new AssignWork([item], person)).Accepted();

        Assert.Equal([new HeldWork(new("82.04"), 1)], await desk.Journey.As("admin", new GetHeldWork(person.Value)).Accepted());
        Assert.Equal("account.holds-work", (await desk.Journey.As("admin", new LockAccount(person.Value, "Berhenti.")).Refused()).Code);
        await desk.Journey.As("admin", new LockAccount(person.Value, "Berhenti.", DespiteWork: true)).Accepted();
        await desk.Deliver();

        Assert.Contains((await desk.Journey.As("ketua.82.04", new FindNotices()).Accepted()).Items, n => n.Kind == NoticeKind.WorkLeftBehind);
        Assert.DoesNotContain((await desk.Journey.As("anggota1.82.04", new FindNotices()).Accepted()).Items, n => n.Kind == NoticeKind.WorkLeftBehind);
        Assert.False((await desk.Journey.As("ketua.82.04", new GetWorkload()).Accepted()).Persons.Single(p => p.Account == person).IsHere);
    }
}
