using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Testing;

/// <summary>A referral at a stage, reached by the domain's own acts.</summary>
public static class GivenReferral
{
    /// <summary>A kind of the medium level that is lawful in 2024.</summary>
    public const string MediumKind = "PP53-7-3A";

    /// <summary>A kind of the heavy level that is lawful in 2024.</summary>
    public const string HeavyKind = "PP94-8-4A";

    public static OfficeCode Authority { get; } = OfficeCode.Authority(RegionCode.Of("33.25"));

    public static IReadOnlySet<string> Lawful { get; } = new HashSet<string> { MediumKind, HeavyKind };

    /// <summary>Referred on 11 November 2024 by the office of Kabupaten Batang, written by staff and released by the chair.</summary>
    public static Referral At(ReferralStage stage, Track? track = null, bool received = true, OfficeCode? authority = null, DateOnly? receivedOn = null)
    {
        var on = track ?? (stage is ReferralStage.WithPolice ? Track.Crime : Track.CivilServant);
        var referral = Prepared(on, authority ?? Authority, on is Track.CivilServant ? OfficeCode.Bkn : null);
        Walk(referral, stage, received, receivedOn ?? Given.Moment().Today);
        return referral;
    }

    public static RulingText Text(Verdict verdict = Verdict.Proven, SanctionLevel? level = SanctionLevel.Medium, string? kind = MediumKind, string? deviation = null, DateOnly? on = null) =>
        new("800.1.6/12/2024", on ?? new(2024, 11, 11), verdict, level, kind, "Penundaan kenaikan gaji berkala selama 1 tahun", "Pertimbangan.", deviation);

    private static Referral Prepared(Track track, OfficeCode authority, OfficeCode? verifier)
    {
        var (subject, outcome) = track switch
        {
            Track.CivilServant => (SubjectKind.CivilServant, OutcomeKind.CivilServantLaw),
            Track.Village => (SubjectKind.VillageHead, OutcomeKind.VillageLaw),
            Track.Crime => (SubjectKind.VillageHead, OutcomeKind.ElectionCrime),
            Track.Other => (SubjectKind.NonAsnStaff, OutcomeKind.OtherLaw),
            _ => throw new ArgumentOutOfRangeException(nameof(track), track, null),
        };
        var file = Given.CaseFile(CaseStage.FollowedUp, outcome: outcome, respondents: Given.Respondent(subject));
        var level = track is Track.Village ? SanctionLevel.Ladder : SanctionLevel.Medium;
        var matter = new ReferredMatter("Terlapor berorasi di panggung kampanye.", "Pasal 5 huruf n PP 94/2021", "SKB22-DS-06", level, new(2024, 11, 10), Given.Village);
        var route = new Route(track, verifier, authority, "Badan Kepegawaian Negara, untuk disampaikan kepada Bupati Batang", null);
        return Referral.Prepare(ReferralId.New(), file, file.Persons[0].Id, matter, route, Given.Staff, "commitment", Given.Moment()).Accepted();
    }

    private static void Walk(Referral referral, ReferralStage stage, bool received, DateOnly receivedOn)
    {
        // A letter that was received earlier had left earlier.
        var moment = Given.Moment(days: Math.Min(0, receivedOn.DayNumber - Given.Moment().Today.DayNumber));
        if (stage is ReferralStage.Prepared)
        {
            return;
        }

        referral.Release(Given.Chair, "001/PM.00.02/11/2024", moment).Accepted();
        if (stage is ReferralStage.Returned)
        {
            referral.Return("Bukan pegawai kami.").Accepted();
            return;
        }

        if (referral.Stage == stage)
        {
            return;
        }

        if (referral.Stage is ReferralStage.WithVerifier)
        {
            referral.Forward("B-1/2024", null, moment).Accepted();
        }

        if (stage is ReferralStage.WithAuthority && !received)
        {
            return;
        }

        referral.ConfirmReceipt(receivedOn, "Agenda 12.", Given.Moment()).Accepted();
        if (stage is not ReferralStage.WithAuthority)
        {
            Decide(referral, stage);
        }
    }

    private static void Decide(Referral referral, ReferralStage stage)
    {
        var moment = Given.Moment();
        referral.BeginFollowUp(moment.Today, "Disposisi 3.", moment).Accepted();
        if (stage is ReferralStage.UnderExamination)
        {
            return;
        }

        var ruling = referral.IssueRuling(RulingId.New(), Text(level: referral.SuggestedLevel), Lawful, Given.Chair, moment).Accepted();
        if (stage is ReferralStage.Executed)
        {
            ruling.Deliver(referral, moment.Today, moment.Today, moment).Accepted();
            ruling.Execute(referral, moment.Today, "Surat pelaksanaan.", moment).Accepted();
        }
    }
}
