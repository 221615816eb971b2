using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Testing;

/// <summary>Things as they are at a stage, reached by the domain's own acts; a state that cannot be reached cannot be set up.</summary>
public static class Given
{
    private static readonly RegulationBook Book = new();

    public static RegionCode Village { get; } = RegionCode.Of("33.25.99.2999");

    public static OfficeCode Office { get; } = OfficeCode.Bawaslu(RegionCode.Of("33.25"));

    public static AccountId Staff { get; } = new(Guid.Parse("00000000-0000-7000-8000-000000000001"));

    public static AccountId Chair { get; } = new(Guid.Parse("00000000-0000-7000-8000-000000000002"));

    /// <summary>Monday 11 November 2024, 09.00 WIB, or a while later.</summary>
    public static LegalMoment Moment(int days = 0, int hours = 0, IndonesianZone zone = IndonesianZone.Wib)
    {
        var now = new DateTimeOffset(2024, 11, 11, 9, 0, 0, zone.Offset()).AddDays(days).AddHours(hours);
        return new(now, zone, new WorkingCalendar(DecreedHolidays.All, now.DayIn(zone), Village), Book);
    }

    public static LegalNumber Number(NumberKind kind) => new(kind, 1, NumberSlot.Kab, "14.09", 11, 2024);

    public static Respondent Respondent(SubjectKind subject = SubjectKind.VillageHead, PositionKind? position = null) =>
        new(PersonId.New(), "Contoh Terlapor Uji", subject, position, "jabatan contoh", subject.IsOfVillage() ? Village.Value : "dinas-contoh:33.25", null);

    /// <summary>A report at a stage, received on 11 November 2024.</summary>
    public static Report Report(ReportStage at = ReportStage.UnderReview, IntakeChannel channel = IntakeChannel.Online, DateOnly? knownOn = null, params Respondent[] respondents)
    {
        var moment = Moment();
        var known = knownOn ?? new DateOnly(2024, 11, 10);
        var report = Domain.Reports.Report.Receive(
            ReportId.New(),
            Number(NumberKind.Submission),
            new(ConductKind.CampaignParticipation, "Berorasi dalam kampanye", Village, known, known, "Terlapor naik ke panggung dan mengajak memilih."),
            new(channel, Office, moment.Now, moment.Now),
            respondents.Length > 0 ? respondents : [Respondent()],
            new([1], [2], [3], "commitment"),
            moment);
        if (channel is IntakeChannel.Online && at is not ReportStage.AwaitingIdentity)
        {
            report.VerifyIdentity(IdentityWay.Office, moment).Accepted();
        }

        Walk(report, at, moment);
        return report;
    }

    private static void Walk(Report report, ReportStage at, LegalMoment moment)
    {
        _ = at switch
        {
            ReportStage.AwaitingIdentity or ReportStage.UnderReview => report.Stage,
            ReportStage.AwaitingCompletion => Reviewed(report, ReviewOutcome.AskForCompletion, moment),
            ReportStage.ReadyToRegister => Reviewed(report, ReviewOutcome.Register, moment),
            ReportStage.NotRegistered => Reviewed(report, ReviewOutcome.NotRegister, moment),
            ReportStage.ForwardedDirectly => Reviewed(report, ReviewOutcome.ForwardDirectly, moment),
            ReportStage.BecameInformation => Reviewed(report, ReviewOutcome.BecomeInformation, moment),
            ReportStage.Withdrawn => report.AcceptWithdrawal().Accepted(),
            ReportStage.Registered => Registered(report, moment),
            ReportStage.Delegated => Moved(report, MoveKind.Delegated, OfficeCode.Bawaslu(Village.District), moment),
            ReportStage.TakenOver => Moved(report, MoveKind.TakenOver, OfficeCode.Bawaslu(Village.Province), moment),
            _ => throw new ArgumentOutOfRangeException(nameof(at), at, null),
        };
    }

    /// <summary>A review as the plenary adopted it on the day of the moment.</summary>
    public static InitialReview Review(ReviewOutcome outcome, LegalMoment moment) => new(
        outcome,
        outcome is ReviewOutcome.AskForCompletion ? [ReviewCondition.Evidence] : [],
        moment.Today,
        "Catatan kajian awal.",
        outcome is ReviewOutcome.NotRegister ? ClosingReason.MaterialConditions : null,
        Staff,
        moment.Now,
        deviationReason: "Penilaian rapat pleno.");

    private static ReportStage Reviewed(Report report, ReviewOutcome outcome, LegalMoment moment) =>
        report.RecordInitialReview(Review(outcome, moment), "Mohon lengkapi bukti.", moment).Accepted().Stage;

    private static ReportStage Registered(Report report, LegalMoment moment)
    {
        Reviewed(report, ReviewOutcome.Register, moment);
        report.Register(Number(NumberKind.RegisteredReport), false, moment).Accepted();
        return report.Stage;
    }

    private static ReportStage Moved(Report report, MoveKind kind, OfficeCode to, LegalMoment moment)
    {
        report.Move(kind, to, "Sesuai kewenangan.", moment).Accepted();
        return report.Stage;
    }

    /// <summary>Initial information at a stage, received on 11 November 2024 without a name.</summary>
    public static Tip Tip(TipStage at = TipStage.Unassigned)
    {
        var moment = Moment();
        var tip = Domain.Reports.Tip.Receive(
            TipId.New(), Number(NumberKind.InitialInformation),
            new(ConductKind.CampaignParticipation, "Berorasi dalam kampanye", Village, new(2024, 11, 10), new(2024, 11, 10), "Terlapor naik ke panggung."),
            Office, [Respondent()], new([1], [2], [3], "commitment"), moment);
        if (at is TipStage.BecameReport)
        {
            tip.UpgradeTo(ReportId.New(), moment).Accepted();
        }
        else if (at is not TipStage.Unassigned)
        {
            tip.Assign(new("01/ST/2024", moment.Today), [new(Staff, "staf", Office)], moment).Accepted();
            Trace(tip, at, moment);
        }

        return tip;
    }

    private static void Trace(Tip tip, TipStage at, LegalMoment moment)
    {
        if (at is TipStage.ClosingProposed or TipStage.ClosedWithoutFinding)
        {
            tip.ProposeClosing(ClosingReason.InsufficientEvidence, "Tidak ada yang melihat.", Staff).Accepted();
        }

        if (at is TipStage.ClosedWithoutFinding)
        {
            tip.DecideClosing(true, Chair, moment).Accepted();
        }

        if (at is TipStage.AwaitingPlenary or TipStage.BecameFinding)
        {
            tip.EndInReport(SupervisionId.New()).Accepted();
        }

        if (at is TipStage.BecameFinding)
        {
            tip.Settle(null, moment).Accepted();
        }
    }

    /// <summary>A supervision report of the office itself, handed in on 11 November 2024 about what was found the day before.</summary>
    public static SupervisionReport Supervision()
    {
        var moment = Moment();
        var found = new DateOnly(2024, 11, 10);
        return SupervisionReport.HandIn(
            SupervisionId.New(), Number(NumberKind.SupervisionReport),
            new(ConductKind.CampaignParticipation, "Berorasi dalam kampanye", Village, found, found, "Pengawas melihat terlapor naik ke panggung."),
            new(["Contoh Pengawas, staf"], "01/ST/2024", found, "Pengawasan kampanye", "Kampanye", "Fakta dan analisa."),
            new(Office, Office, Staff, null, []), [Respondent()], "commitment", moment);
    }

    /// <summary>A handling file at a stage, registered on 11 November 2024.</summary>
    public static CaseFile CaseFile(CaseStage at = CaseStage.Clarification, bool crimeSuspected = false, OutcomeKind outcome = OutcomeKind.VillageLaw, params Respondent[] respondents)
    {
        var moment = Moment();
        var report = Report(ReportStage.ReadyToRegister, respondents: respondents);
        crimeSuspected |= outcome is OutcomeKind.ElectionCrime;
        var file = report.Register(Number(NumberKind.RegisteredReport), crimeSuspected, moment).Accepted();
        if (at is CaseStage.Clarification)
        {
            return file;
        }

        Study(file);
        if (crimeSuspected)
        {
            file.MeetGakkumdu(Meeting(moment)).Accepted();
            file.MeetGakkumdu(Meeting(moment)).Accepted();
        }

        Decide(file, at, outcome, moment);
        return file;
    }

    public static GakkumduMeeting Meeting(LegalMoment moment) =>
        new(moment.Now, GakkumduPosition.Crime, GakkumduPosition.NotCrime, GakkumduPosition.NotCrime, "Berita acara pembahasan.");

    public static CaseStage Study(CaseFile file) => file.AdoptStudy(
        "Fakta.", "Analisis.", [.. file.Persons.Select(p => new PersonConclusion(p.Id, "UU6-29J", "Kesimpulan.", null))], sessionsEnded: 1, "commitment").Accepted();

    /// <summary>A plenary of three members in which so many are present.</summary>
    public static PlenaryRecord Plenary(CaseFile file, int present = 3, OutcomeKind? outcome = OutcomeKind.VillageLaw) => new(
        new(2024, 11, 11),
        3,
        [.. Enumerable.Range(1, present).Select(i => ($"anggota{i}", Vote.For))],
        "Risalah.",
        [.. file.Persons.Select(p => outcome is { } found ? new PersonDecision(p.Id, [found], null) : new PersonDecision(p.Id, [], ClosingReason.InsufficientEvidence))]);

    /// <summary>As if the referral of every person on every track had left the office.</summary>
    public static IReadOnlyCollection<(PersonId Person, Track Track)> Released(CaseFile file) =>
        [.. file.Persons.SelectMany(p => p.Outcomes.Select(Referral.TrackOf).OfType<Track>().Select(t => (p.Id, t)))];

    private static void Decide(CaseFile file, CaseStage at, OutcomeKind outcome, LegalMoment moment)
    {
        const int Quorum = 2;
        switch (at)
        {
            case CaseStage.Study:
                break;
            case CaseStage.QuorumMissing:
                file.HoldPlenary(Plenary(file, present: 1), Quorum, [], moment).Accepted();
                break;
            case CaseStage.Stopped:
                file.HoldPlenary(Plenary(file, outcome: null), Quorum, [], moment).Accepted();
                break;
            case CaseStage.FollowedUp:
                file.HoldPlenary(Plenary(file, outcome: outcome), Quorum, [], moment).Accepted();
                break;
            case CaseStage.Monitoring:
                file.HoldPlenary(Plenary(file, outcome: outcome), Quorum, [], moment).Accepted();
                file.Announce(Released(file), moment).Accepted();
                break;
            case CaseStage.Closed:
                file.HoldPlenary(Plenary(file, outcome: null), Quorum, [], moment).Accepted();
                file.Announce(Released(file), moment).Accepted();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(at), at, null);
        }
    }
}
