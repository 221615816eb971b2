using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Cases;

/// <summary>On the day the candidates were set the hour decides, and for a pair of its own the instant at which that pair was set (corrections, no. 9).</summary>
public sealed class PivotTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Crime = "UU10-71-1";

    private static readonly Actor Staff = OfficeWork.Person(Role.Staff);
    private static readonly Actor Admin = Actor.SignedIn(new(Guid.CreateVersion7()), Role.Administrator, [new OfficeCode("ri")]);
    private static readonly DateOnly PivotDay = new(2024, 9, 22);

    [Fact]
    public async Task Without_an_hour_both_sides_are_given_and_the_notes_say_why()
    {
        var person = (await OpenCase(null)).Persons[0];

        Assert.Equal(FindingRole.Conditional, person.Suggested.Single(s => s.Code == Crime).Role);
        Assert.Contains(person.Notes, n => n.Contains("yang lebih ringan didahulukan", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10.00", false)]
    [InlineData("15:00", true)]
    public async Task The_hour_that_the_reporter_gave_decides_by_the_default_of_the_election(string hour, bool crime)
    {
        var file = await OpenCase(hour);

        Assert.Equal(LocalHour.Read(hour), file.OccurredTime);
        Assert.Equal(crime, file.Persons[0].Suggested.Any(s => s.Code == Crime));
    }

    [Fact]
    public async Task The_instant_at_which_the_pair_was_set_is_the_pivot_of_what_concerns_that_pair()
    {
        var file = await OpenCase("15.00");
        await host.Send(Admin, Pair(7, "2024-09-22T16:00:00+07:00")).Accepted();

        await host.Send(Staff, new CorrectEvent(file.Id, file.Version, "15.00", null, 7, "Rekaman acara menyebut pasangan nomor urut 7.")).Accepted();
        var corrected = await Read(file.Id);

        Assert.Equal((7, DateTimeOffset.Parse("2024-09-22T16:00:00+07:00", System.Globalization.CultureInfo.InvariantCulture)), (corrected.Pair, corrected.PairSetAt));
        Assert.DoesNotContain(corrected.Persons[0].Suggested, s => s.Code == Crime);
        var happened = Assert.Single(corrected.Trail, e => e.Type == nameof(EventCorrected)).Payload;
        Assert.DoesNotContain("Rekaman", happened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_latest_entry_of_a_pair_counts_and_a_repeated_request_enters_once()
    {
        var first = Pair(8, "2024-09-22T16:00:00+07:00");
        await host.Send(Admin, first).Accepted();
        await host.Send(Admin, first).Accepted();
        await host.Send(Admin, Pair(8, "2024-10-10T09:00:00+07:00") with { Status = CandidacyStatus.Replaced, Reason = "Calon diganti." }).Accepted();

        var election = (await host.Send(Admin, new FindPairs(RegionCode.Of("33.25"))).Accepted()).Single(e => e.Election == "regent:33.25");
        Assert.Equal(CandidacyStatus.Replaced, election.Pairs.Single(p => p.PairNumber == 8).Status);
        Assert.Equal(2, election.Entries.Count(e => e.PairNumber == 8));
    }

    [Theory]
    [InlineData("2024-11-19T09:00:00+07:00", "SetAt", "in-future")]
    [InlineData("2024-08-01T09:00:00+07:00", "SetAt", "too-early")]
    [InlineData(null, "SetAt", "required")]
    public async Task An_impossible_instant_is_refused_at_its_field(string? at, string field, string code) =>
        Assert.Equal([new FieldError(field, code)], (await host.Send(Admin, Pair(6, at)).Refused()).Fields);

    [Theory]
    [InlineData("25.00", null, "OccurredTime", "malformed")]
    [InlineData("10.00", 100, "Pair", "out-of-range")]
    public async Task An_impossible_correction_is_refused_at_its_field(string hour, int? pair, string field, string code)
    {
        var file = await OpenCase(null);

        Assert.Equal([new FieldError(field, code)], (await host.Send(Staff, new CorrectEvent(file.Id, file.Version, hour, null, pair, "Alasan.")).Refused()).Fields);
    }

    [Fact]
    public async Task A_correction_needs_its_reason_and_staff_do_not_enter_pairs()
    {
        var file = await OpenCase(null);

        Assert.Equal("Reason", (await host.Send(Staff, new CorrectEvent(file.Id, file.Version, "10.00", null, null, " ")).Refused()).Fields.Single().Field);
        Assert.Equal("forbidden", (await host.Send(Staff, Pair(5, "2024-09-22T16:00:00+07:00"))).RefusalCode);
    }

    private static RecordPair Pair(int number, string? at) => new(
        Guid.CreateVersion7(), "regent:33.25", number, CandidacyStatus.Set,
        at is null ? null : DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), "KPT/1/2024", "Berita acara pleno contoh.");

    private async Task<CaseView> OpenCase(string? hour)
    {
        var id = ReportId.New();
        var reporter = new ReporterIdentity("Contoh Pelapor Uji", "Contoh", new(1990, 1, 1), Sex.Female, "contoh", "WNI", "Jalan Contoh 1", "081200000000", null, true, Standing.Voter);
        var facts = new FiledFacts(
            [new("Contoh Terlapor Uji", SubjectKind.VillageHead, null, "Kepala Desa Contoh", "33.25.99.2999", null)],
            ConductKind.FavouringDecision, "Menandatangani dukungan", RegionCode.Of("33.25.99.2999"), PivotDay, new(2024, 11, 16), [], "Terlapor menandatangani surat dukungan.", hour);
        await host.Send(Actor.Public, new SubmitReport(id, reporter, facts)).Accepted();
        await host.Send(Staff, new VerifyIdentity(id, await Version(id), IdentityWay.Office)).Accepted();
        await host.Send(Staff, new RecordInitialReview(id, await Version(id), ReviewOutcome.Register, [], new(2024, 11, 18), "Lengkap.", null, null, false)).Accepted();
        await host.Send(OfficeWork.Person(Role.Chair), new RegisterReport(id, await Version(id), false)).Accepted();
        return await Read((await host.Send(Staff, new GetReport(id)).Accepted()).OpenedCase!.Value);
    }

    private async Task<int> Version(ReportId id) => (await host.Send(Staff, new GetReport(id)).Accepted()).Version;

    private Task<CaseView> Read(CaseId id) => host.Send(Staff, new GetCaseFile(id)).Accepted();
}
