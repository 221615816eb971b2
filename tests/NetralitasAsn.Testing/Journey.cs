using System.Text;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Testing;

/// <summary>Walks a matter from the report to the ruling through the use cases, each step by the demo account whose step it is.</summary>
public sealed class Journey(WebHost host)
{
    private static readonly DateOnly Today = new(2024, 11, 18);

    /// <summary>A reporter nobody may find anywhere.</summary>
    public static ReporterIdentity Reporter { get; } = new(
        "Contoh Pelapor Rahasia", "Kota Lahir Rahasia", new(1990, 5, 17), Sex.Female, "Pekerjaan Rahasia Contoh", "Indonesia",
        "Jalan Alamat Rahasia 77", "081299887766", "pelapor.rahasia@contoh.invalid", true, Standing.Voter);

    public static Witness Witness { get; } = new("Contoh Saksi Tersembunyi", "Gang Saksi Tersembunyi 5", "081311223344");

    /// <summary>What stands in the reporter's box, in the form somebody would look for it.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
    [
        "Pelapor Rahasia", "Kota Lahir Rahasia", "Pekerjaan Rahasia", "Alamat Rahasia", "81299887766", "pelapor.rahasia@",
        "Saksi Tersembunyi", "81311223344",
    ];

    /// <summary>The smallest file that is a PDF by its content.</summary>
    public static byte[] Pdf { get; } = Encoding.UTF8.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% Contoh Isi Bukti Rahasia\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static FiledFacts Facts(string village = "33.25.99.2999", SubjectKind subject = SubjectKind.CivilServant, string? agency = null) => new(
        [new("Contoh Terlapor Uji", subject, null, "Jabatan contoh", agency ?? $"dinas-contoh:{village[..5]}", null)],
        ConductKind.CampaignParticipation, "Peristiwa contoh: ikut kampanye", RegionCode.Of(village), new(2024, 11, 15), new(2024, 11, 16), [Witness], "Terlapor contoh naik ke panggung dan mengajak memilih.");

    /// <summary>Sends a request in the name of a demo account; the name "public" is nobody.</summary>
    public async Task<Result<T>> As<T>(string userName, IRequest<Result<T>> request)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = await ActorOf(scope.ServiceProvider, userName);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, CancellationToken.None);
    }

    public async Task<Receipt> Filed(FiledFacts? facts = null) =>
        await As("public", new SubmitReport(ReportId.New(), Reporter, facts ?? Facts())).Accepted();

    public async Task<Receipt> Told(FiledFacts? facts = null) =>
        await As("public", new SubmitTip(TipId.New(), facts ?? Facts())).Accepted();

    /// <summary>Information without a name that the supervisor of the district was assigned to trace.</summary>
    public async Task<TipId> Assigned(string tracer = "panwascam.33.25.99")
    {
        var id = new TipId((await Told()).Id);
        await As("staf.33.25", new AssignTracing(id, await Version(id), "01/ST/2024", Today, [tracer])).Accepted();
        return id;
    }

    /// <summary>A supervision report of the district, handed up to the regency office; with <paramref name="tip"/> the end of its tracing.</summary>
    public async Task<SupervisionId> Supervised(TipId? tip = null, string by = "panwascam.33.25.99") => await As(by, new WriteSupervisionReport(
        SupervisionId.New(), tip, tip is { } traced ? await Version(traced) : 0,
        new(["Contoh Pengawas, anggota"], "01/ST/2024", Today, "Pengawasan kampanye", "Kampanye", "Fakta dan analisa contoh."), Facts())).Accepted();

    public static WeighFinding Weighing(SupervisionId id, int version, ClosingReason? reason = null) => new(
        id, version, Today, 3, [new("ketua.33.25", Vote.For), new("anggota1.33.25", Vote.For)], "Risalah contoh.", reason is null, reason, false);

    public Task<int> Version(TipId id, string by = "ketua.33.25") => Read(by, new GetTip(id), t => t.Version);

    public Task<int> Version(SupervisionId id, string by = "ketua.33.25") => Read(by, new GetSupervision(id), r => r.Version);

    public Task<int> Version(ReportId id, string by = "ketua.33.25") => Read(by, new GetReport(id), r => r.Version);

    public Task<int> Version(CaseId id, string by = "ketua.33.25") => Read(by, new GetCaseFile(id), c => c.Version);

    public Task<int> Version(ReferralId id, string by = "ketua.33.25") => Read(by, new GetReferral(id), r => r.Version);

    /// <summary>Verified, reviewed and registered by the chair.</summary>
    public async Task<CaseId> Registered(ReportId id, bool crime = false, string place = "33.25")
    {
        var chair = $"ketua.{place}";
        await As($"staf.{place}", new VerifyIdentity(id, await Version(id, chair), IdentityWay.Office)).Accepted();
        await As($"staf.{place}", Review(id, await Version(id, chair))).Accepted();
        await As(chair, new RegisterReport(id, await Version(id, chair), crime)).Accepted();
        return (await Read(chair, new GetReport(id), r => r.OpenedCase))!.Value;
    }

    public static RecordInitialReview Review(ReportId id, int version) =>
        new(id, version, ReviewOutcome.Register, [], Today, "Syarat formal dan materiel terpenuhi.", null, null, false);

    public async Task<SessionId> Invited(CaseId id)
    {
        var person = await Read("ketua.33.25", new GetCaseFile(id), c => c.Persons[0].Id);
        return await As("staf.33.25", new InviteToClarification(
            id, SessionId.New(), InviteeKind.Respondent, person, "Terlapor", WebHost.Start.AddDays(1), "Kantor", false, DeliveryWay.ByHand, "01/und/2024")).Accepted();
    }

    /// <summary>Heard, studied, decided: the matter of a civil servant goes to BKN.</summary>
    public async Task Decided(CaseId id)
    {
        var session = await Invited(id);
        await As("staf.33.25", new EndClarification(session, await Read("ketua.33.25", new GetCaseFile(id), c => c.Sessions[0].Version), SessionOutcome.Heard, true, "Risalah contoh.")).Accepted();
        var person = await Read("ketua.33.25", new GetCaseFile(id), c => c.Persons[0]);
        var code = person.Suggested.Count > 0 ? person.Suggested[0].Code : null;
        await As("staf.33.25", new AdoptStudy(id, await Version(id), "Fakta contoh.", "Analisis contoh.", [new(person.Id, code, "Kesimpulan contoh.", null)])).Accepted();
        await As("ketua.33.25", new HoldPlenary(
            id, await Version(id), Today, 3, [new("ketua.33.25", Vote.For), new("anggota1.33.25", Vote.For)], "Risalah contoh.", [new(person.Id, [OutcomeKind.CivilServantLaw], null)])).Accepted();
    }

    public async Task<ReferralId> Prepared(CaseId id)
    {
        var person = await Read("ketua.33.25", new GetCaseFile(id), c => c.Persons[0].Id);
        return await As("staf.33.25", new PrepareReferral(id, ReferralId.New(), person, Track.CivilServant, "Fakta contoh penerusan.", "Dasar hukum contoh.", null, "Alasan contoh.")).Accepted();
    }

    public async Task Released(ReferralId id) =>
        await As("ketua.33.25", new ReleaseReferral(id, await Version(id), "02/pen/2024", true)).Accepted();

    public async Task Forwarded(ReferralId id) =>
        await As("verifikator.bkn", new ForwardReferral(id, await Version(id), "03/bkn/2024", null)).Accepted();

    /// <summary>Received and taken up by the authority, with a view for inspectorate and camat.</summary>
    public async Task UnderExamination(ReferralId id)
    {
        await As("ppk.33.25", new ConfirmReceipt(id, await Version(id), Today, "Tanda terima contoh.")).Accepted();
        await As("ppk.33.25", new BeginFollowUp(id, await Version(id), Today, "Disposisi contoh.", [new("inspektorat:33.25"), new("camat:33.25.99")])).Accepted();
    }

    public async Task<IssueRuling> Ruling(ReferralId id, string number = "800/1/2024")
    {
        var view = await As("ppk.33.25", new GetReferral(id)).Accepted();
        var kind = view.LawfulKinds.FirstOrDefault(k => k.Level == view.SuggestedLevel) ?? view.LawfulKinds[0];
        return new(id, view.Version, number, Today, Verdict.Proven, kind.Code, "Pertimbangan contoh.", "Alasan contoh.");
    }

    public async Task<TAnswer> Read<T, TAnswer>(string by, IRequest<Result<T>> query, Func<T, TAnswer> answer) => answer(await As(by, query).Accepted());

    private static async Task<Actor> ActorOf(IServiceProvider services, string userName)
    {
        if (userName == "public")
        {
            return Actor.Public;
        }

        var (_, role, office) = DemoAccounts.All.Single(a => a.UserName == userName);
        var account = await services.GetRequiredService<UserManager<Account>>().FindByNameAsync(userName);
        return Actor.SignedIn(new(account!.Id), role, office == OfficeCode.Bkn ? [office, OfficeCode.Kasn] : [office]);
    }
}
