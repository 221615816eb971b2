using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Rulings;

/// <summary>27 November 2024 became a day off by a decree of 21 November: an open threshold moves, and the trail keeps both days and why.</summary>
[Article("BKN-2024", "ambang tindakan pengendalian")]
public sealed class RedateTests
{
    [Fact]
    public void A_holiday_decreed_later_moves_the_open_threshold_once()
    {
        var referral = WaitingSince(new(2024, 11, 15));
        Assert.Equal(new DateOnly(2024, 12, 5), referral.Threshold!.DueOn);

        Assert.False(referral.RedateThreshold("sebelum keputusan", On(new(2024, 11, 20))).Accepted());
        Assert.True(referral.RedateThreshold("Keppres 33/2024", On(new(2024, 11, 21))).Accepted());
        Assert.False(referral.RedateThreshold("Keppres 33/2024", On(new(2024, 11, 21))).Accepted());

        Assert.Equal(new DateOnly(2024, 12, 6), referral.Threshold!.DueOn);
        Assert.Equal(referral.Threshold.LastMoment, referral.Expires);
        var redated = Assert.IsType<DeadlineRedated>(referral.Events[^1]);
        Assert.Equal((new DateOnly(2024, 12, 5), new DateOnly(2024, 12, 6), "Keppres 33/2024"), (redated.From, redated.To, redated.Reason));
    }

    private static Referral WaitingSince(DateOnly receivedOn)
    {
        var file = Given.CaseFile(CaseStage.FollowedUp, outcome: OutcomeKind.CivilServantLaw, respondents: Given.Respondent(SubjectKind.CivilServant));
        var moment = On(new(2024, 11, 18));
        var matter = new ReferredMatter("Uraian.", "Pasal 5 huruf n PP 94/2021", "SKB22-DS-04", SanctionLevel.Heavy, new(2024, 11, 10), Given.Village);
        var route = new Route(Track.CivilServant, null, new OfficeCode("ppk:33.25"), "Bupati Contoh", null);
        var referral = Referral.Prepare(new(Guid.NewGuid()), file, file.Persons[0].Id, matter, route, Given.Staff, "commitment", moment).Accepted();
        referral.Release(Given.Chair, "1/K.JT-06/2024", On(receivedOn)).Accepted();
        referral.ConfirmReceipt(receivedOn, "tanda terima", moment).Accepted();
        return referral;
    }

    private static LegalMoment On(DateOnly day) => new(
        day.At(new TimeOnly(9, 0), IndonesianZone.Wib), IndonesianZone.Wib, new WorkingCalendar(DecreedHolidays.All, day, Given.Village), new RegulationBook());
}
