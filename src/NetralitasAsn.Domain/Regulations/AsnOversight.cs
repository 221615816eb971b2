namespace NetralitasAsn.Domain.Regulations;

/// <summary>Who oversees the neutrality of civil servants on a day.</summary>
public sealed record OversightBody(ReferralTarget Body, bool InTransition);

/// <summary>
/// Three dated facts of 2024: on 23 August Perpres 91 and 92 were promulgated, on 24 August KASN stopped working,
/// on 4 September SE MenPANRB 4/2024 said what becomes of its files. Sources conflict on which of them ends its competence.
/// </summary>
public static class AsnOversight
{
    private static readonly DateOnly AsnLawOf2023 = new(2023, 10, 31);

    public static DateOnly LastDayOfKasn { get; } = new(2024, 8, 23);

    public static DateOnly LastDayOfTransition { get; } = new(2024, 9, 3);

    public static Certainty Certainty => Certainty.Conflicting;

    /// <summary>What makes that body competent on a day: KASN under UU 5/2014, kept by UU 20/2023 Pasal 70 ayat (3), then BKN.</summary>
    public static Article BasisOn(DateOnly day) => day > LastDayOfKasn ? new("PERPRES-92-2024", "Pasal 4 huruf e")
        : day >= AsnLawOf2023 ? new("UU-20-2023", "Pasal 70 ayat (3)")
        : new("UU-5-2014", "Pasal 31 ayat (1) huruf a");

    public static OversightBody On(DateOnly day) =>
        new(day <= LastDayOfKasn ? ReferralTarget.Kasn : ReferralTarget.Bkn, day > LastDayOfKasn && day <= LastDayOfTransition);
}
