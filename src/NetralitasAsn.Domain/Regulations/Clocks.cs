using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>The clocks of the procedure.</summary>
public static class Clocks
{
    public static IReadOnlyDictionary<ClockRule, Clock> All { get; } = new[]
    {
        Calendar(ClockRule.ReportFiling, 7, "UU-8-2015", "Pasal 134 ayat (4)"),
        Calendar(ClockRule.IdentityVerification, 2, "PERBAWASLU-9-2024", "praktik", Certainty.ToConfirm),
        Calendar(ClockRule.InitialReview, 2, "PERBAWASLU-8-2020", "kajian awal", Certainty.Inferred),
        Calendar(ClockRule.Completion, 2, "PERBAWASLU-8-2020", "perbaikan laporan", Certainty.Inferred),
        Calendar(ClockRule.Handling, 3, "UU-8-2015", "Pasal 134 ayat (5)"),
        Calendar(ClockRule.HandlingExtended, 5, "UU-8-2015", "Pasal 134 ayat (6)"),
        new Clock(ClockRule.GakkumduFirst, 24, ClockUnit.Hour, new("PERBER-GAKKUMDU-2020", "pembahasan pertama"), Certainty.Known),
        new Clock(ClockRule.PpkFollowUp, 14, ClockUnit.WorkingDay, new("BKN", "ambang tindakan pengendalian"), Certainty.Inferred),
    }.ToDictionary(c => c.Rule);

    private static Clock Calendar(ClockRule rule, int days, string instrument, string provision, Certainty certainty = Certainty.Found) =>
        new(rule, days, ClockUnit.CalendarDay, new(instrument, provision), certainty);
}
