using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Rulings;

/// <summary>A track on which a person should be referred, and to whom; who refers otherwise gives a reason.</summary>
/// <param name="Track">The track.</param>
/// <param name="Receiver">Who receives the letter.</param>
/// <param name="Choices">Who may be chosen instead on that day, with a reason.</param>
/// <param name="Basis">The article.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Note">In Indonesian; null where nothing is to be said.</param>
public sealed record RouteSuggestion(Track Track, ReferralTarget Receiver, IReadOnlyList<ReferralTarget> Choices, Article Basis, Certainty Certainty, string? Note)
{
    /// <summary>The tracks that the findings lead to; empty where nothing can be assessed, and then nothing is departed from.</summary>
    public static IReadOnlyList<RouteSuggestion> For(Assessment? assessment, SubjectKind subject, DateOnly today) =>
        assessment is null ? [] : [.. assessment.ReferTo.Select(t => TrackOf(t, subject)).OfType<Track>().Distinct().Select(t => On(t, subject, today))];

    /// <summary>Who receives a referral on a track: for civil servants KASN to 23 August 2024, BKN from the day after (corrections, no. 1).</summary>
    public static RouteSuggestion On(Track track, SubjectKind subject, DateOnly today) => track switch
    {
        Track.CivilServant => ToOversight(AsnOversight.On(today), AsnOversight.BasisOn(today)),
        Track.Village when subject is SubjectKind.VillageOfficial => new(
            track, ReferralTarget.VillageHead, [ReferralTarget.VillageHead, ReferralTarget.Regent], Provisions.VillageOfficialsDismissal, Certainty.Conflicting, "Kepala desa menjatuhkan sanksi; dipantau melalui bupati atau wali kota."),
        Track.Village => new(track, ReferralTarget.Regent, [ReferralTarget.Regent], Provisions.VillageHeadSanction, Certainty.Found, null),
        Track.Crime => new(track, ReferralTarget.Gakkumdu, [ReferralTarget.Gakkumdu], Provisions.Gakkumdu, Certainty.Found, "Unsur pidana dinilai Sentra Gakkumdu."),
        Track.Other => new(track, ReferralTarget.Agency, [ReferralTarget.Agency], Provisions.OtherLaw, Certainty.ToConfirm, null),
        _ => throw new ArgumentOutOfRangeException(nameof(track), track, null),
    };

    private static RouteSuggestion ToOversight(OversightBody body, Article basis) => new(
        Track.CivilServant,
        body.Body,
        body.InTransition ? [ReferralTarget.Bkn, ReferralTarget.Kasn, ReferralTarget.Agency] : [body.Body, ReferralTarget.Agency],
        basis,
        body.InTransition ? AsnOversight.Certainty : Certainty.Known,
        body.InTransition ? "masa peralihan" : null);

    private static Track? TrackOf(ReferralTarget target, SubjectKind subject) => target switch
    {
        ReferralTarget.Kasn or ReferralTarget.Bkn => Rulings.Track.CivilServant,
        ReferralTarget.Agency => subject.IsAsn() ? Rulings.Track.CivilServant : Rulings.Track.Other,
        ReferralTarget.Regent or ReferralTarget.VillageHead => subject.IsOfVillage() ? Rulings.Track.Village : Rulings.Track.Other,
        ReferralTarget.Gakkumdu => Rulings.Track.Crime,
        ReferralTarget.Dkpp => null,
        _ => throw new ArgumentOutOfRangeException(nameof(target), target, null),
    };
}

/// <summary>One point in which a referral is otherwise than suggested.</summary>
/// <param name="Track">The track it is about.</param>
/// <param name="Suggested">Who should receive it; null when the track was not suggested.</param>
/// <param name="Chosen">Who receives it; null when the track is left out.</param>
public sealed record RouteDeviation(Track Track, ReferralTarget? Suggested, ReferralTarget? Chosen)
{
    /// <summary>In what a referral on this track departs: another receiver, a track nobody suggested, or suggested tracks that the plenary left out.</summary>
    /// <param name="suggested">What the law suggests for the person; empty where nothing can be assessed.</param>
    /// <param name="chosen">The track and receiver of this referral.</param>
    /// <param name="tracks">All tracks that the plenary decided for the person.</param>
    /// <param name="usual">Who usually receives on this track.</param>
    public static IReadOnlyList<RouteDeviation> Of(
        IReadOnlyList<RouteSuggestion> suggested, (Track Track, ReferralTarget Receiver) chosen, IReadOnlyCollection<Track> tracks, ReferralTarget usual)
    {
        var here = suggested.FirstOrDefault(s => s.Track == chosen.Track);
        var departs = new List<RouteDeviation>();
        if (suggested.Count > 0 && here is null)
        {
            departs.Add(new(chosen.Track, null, chosen.Receiver));
        }
        else if (chosen.Receiver != usual)
        {
            departs.Add(new(chosen.Track, usual, chosen.Receiver));
        }

        departs.AddRange(suggested.Where(s => s != here && !tracks.Contains(s.Track)).Select(s => new RouteDeviation(s.Track, s.Receiver, null)));
        return departs;
    }
}
