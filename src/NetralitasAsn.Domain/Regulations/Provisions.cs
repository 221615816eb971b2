using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>A length that the law names and that is no running clock.</summary>
/// <param name="Length">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Basis">The article.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record LegalSpan(int Length, ClockUnit Unit, Article Basis, Certainty Certainty);

/// <summary>Provisions that pages and refusals cite and that belong to no clock, catalogue entry or condition.</summary>
public static class Provisions
{
    /// <summary>How long before the session an invitation must be delivered; the model is the rule for general elections.</summary>
    public static LegalSpan InvitationNotice { get; } = new(1, ClockUnit.CalendarDay, new("PBWS-7-2022", "undangan klarifikasi"), Certainty.ToConfirm);

    /// <summary>Within what a person's data must be corrected once asked for.</summary>
    public static LegalSpan DataCorrection { get; } = new(72, ClockUnit.Hour, new("UU-27-2022", "Pasal 30 ayat (1)"), Certainty.Known);

    /// <summary>Within what the people concerned are told in writing that the protection of data failed.</summary>
    public static LegalSpan DataBreachNotice { get; } = new(72, ClockUnit.Hour, new("UU-27-2022", "Pasal 46 ayat (1)"), Certainty.Known);

    /// <summary>On what grounds personal data may be processed.</summary>
    public static Article DataProcessing { get; } = new("UU-27-2022", "Pasal 20 ayat (2)");

    /// <summary>When rights over personal data may be limited, law enforcement among them.</summary>
    public static Article DataRightsLimited { get; } = new("UU-27-2022", "Pasal 15 ayat (1)");

    /// <summary>What a report must contain.</summary>
    public static Article ReportContents { get; } = new("UU-8-2015", "Pasal 134 ayat (3)");

    /// <summary>An official with a conflict of interest may neither decide nor act.</summary>
    public static Article ConflictOfInterest { get; } = new("UU-30-2014", "Pasal 42 ayat (1)");

    /// <summary>The grounds of a conflict of interest.</summary>
    public static Article ConflictGrounds { get; } = new("UU-30-2014", "Pasal 43 ayat (1)");

    /// <summary>An official with a conflict of interest says so.</summary>
    public static Article ConflictOwnReport { get; } = new("UU-30-2014", "Pasal 43 ayat (2)");

    /// <summary>Others report a conflict of interest, and what is decided on it.</summary>
    public static Article ConflictReport { get; } = new("UU-30-2014", "Pasal 44");

    /// <summary>The village head dismisses village officials.</summary>
    public static Article VillageOfficialsDismissal { get; } = new("UU-6-2014", "Pasal 53 ayat (3)");

    /// <summary>The regent or mayor sanctions a village head.</summary>
    public static Article VillageHeadSanction { get; } = new("UU-6-2014", "Pasal 30");

    /// <summary>Sentra Gakkumdu: police, prosecutor and Bawaslu weigh an election crime together.</summary>
    public static Article Gakkumdu { get; } = new("UU-10-2016", "Pasal 152");

    /// <summary>What breaks another law is handed to the body that law names.</summary>
    public static Article OtherLaw { get; } = new("PBWS-8-2020", "peraturan perundang-undangan lain");

    /// <summary>Favouring or harming a pair of candidates: a crime of officials once the pair was set.</summary>
    public static Article FavouringAPair { get; } = new("UU-10-2016", "Pasal 71 ayat (1)");

    /// <summary>The punishment of officials and village heads who intentionally favour or harm a pair.</summary>
    public static Article CrimeOfOfficials { get; } = new("UU-1-2015", "Pasal 188");

    /// <summary>The lengths, for the list of what a lawyer must still confirm and for tests.</summary>
    public static IReadOnlyList<LegalSpan> Spans { get; } = [InvitationNotice, DataCorrection, DataBreachNotice];
}
