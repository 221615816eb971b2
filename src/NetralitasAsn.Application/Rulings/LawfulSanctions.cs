using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>The kinds of sanction that may be imposed on a referred person, by the law in force on the day of the decision.</summary>
internal static class LawfulSanctions
{
    private static readonly SanctionLevel[] OfEmployees = [SanctionLevel.Moral, SanctionLevel.Light, SanctionLevel.Medium, SanctionLevel.Heavy, SanctionLevel.Dismissal];
    private static readonly SanctionLevel[] OfVillages = [SanctionLevel.Ladder];

    public static IReadOnlyList<SanctionKind> On(LegalMoment moment, Referral referral, DateOnly? decidedOn = null) =>
        [.. LevelsOf(referral).SelectMany(level => moment.Book.SanctionKinds(level, decidedOn ?? moment.Today, referral.Subject))];

    private static SanctionLevel[] LevelsOf(Referral referral) => referral.Track switch
    {
        Track.CivilServant or Track.Other => OfEmployees,
        Track.Village => OfVillages,
        Track.Crime => [],
        _ => throw new ArgumentOutOfRangeException(nameof(referral), referral.Track, null),
    };
}
