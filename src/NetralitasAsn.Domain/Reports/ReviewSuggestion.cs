using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Reports;

/// <summary>What clock and book suggest about one condition of the initial review; who judges otherwise gives a reason.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it is suggested to be met.</param>
/// <param name="Basis">The article that asks for it.</param>
/// <param name="Certainty">How sure the suggestion is.</param>
/// <param name="Because">Why, in Indonesian.</param>
public sealed record ReviewSuggestion(ReviewCondition Condition, bool Holds, Article Basis, Certainty Certainty, string Because)
{
    /// <summary>What can be suggested for a report; a condition about which nothing is known is not among them.</summary>
    public static IReadOnlyList<ReviewSuggestion> For(Report report, RegulationBook book)
    {
        ReviewSuggestion?[] all = [InTime(report), Standing(report), Named(report), Place(report), Subject(report), Conduct(report, book)];
        return [.. all.OfType<ReviewSuggestion>()];
    }

    /// <summary>What the law suggests for each reported person to whom the rules of neutrality apply; empty while the conduct is not named.</summary>
    public static IReadOnlyList<Assessment> Assess(Report report, RegulationBook book) => report.Conduct is not { } conduct ? [] :
    [
        .. report.Respondents.Where(r => r.Subject.IsCovered()).Select(r => book.Assess(new(r.Subject, conduct, report.OccurredOn, report.Village)
        {
            Position = r.Position,
            OccurredAt = report.OccurredTime is { } hour ? report.OccurredOn.At(hour, report.Village.Zone()) : null,
        })),
    ];

    private static ReviewSuggestion InTime(Report report) => Of(
        ReviewCondition.FiledInTime,
        report.FiledInTime,
        Certainty.Found,
        $"Batas penyampaian, dihitung sejak diketahui, adalah {report.FilingDue.DueOn:d-M-yyyy}; laporan {(report.FiledInTime ? "disampaikan sebelum batas itu lewat" : "disampaikan sesudahnya")}.");

    private static ReviewSuggestion? Standing(Report report) => report.VotesHere is { } votes
        ? Of(ReviewCondition.ReporterStanding, votes, Certainty.Found, votes ? "Pelapor menyatakan punya hak pilih di wilayah ini." : "Pelapor menyatakan tidak punya hak pilih di wilayah ini.")
        : null;

    private static ReviewSuggestion Named(Report report)
    {
        // A post that one person holds names that person: the head of a village or of a region.
        var named = report.Respondents.Any(r => !string.IsNullOrWhiteSpace(r.Name) || !string.IsNullOrWhiteSpace(r.Title)
            || r.Subject is SubjectKind.VillageHead or SubjectKind.ActingVillageHead or SubjectKind.RegionalHead);
        return Of(ReviewCondition.RespondentNamed, named, Certainty.Found, named ? "Terlapor disebut dengan nama atau jabatan." : "Tidak ada terlapor yang disebut dengan nama atau jabatan.");
    }

    private static ReviewSuggestion Place(Report report)
    {
        var here = (report.HandlingOffice.Region ?? RegionCode.Nation).Contains(report.Village);
        return Of(ReviewCondition.TimeAndPlace, here, Certainty.Inferred, here ? "Hari dan tempat kejadian disebut, di wilayah kantor ini." : "Tempat kejadian di luar wilayah kantor ini; pertimbangkan pelimpahan.");
    }

    private static ReviewSuggestion Subject(Report report)
    {
        var covered = report.Respondents.Any(r => r.Subject.IsCovered());
        return Of(
            ReviewCondition.SubjectCovered, covered, Certainty.Inferred,
            covered ? "Ketentuan netralitas berlaku bagi terlapor." : "Ketentuan netralitas ASN dan desa tidak berlaku bagi terlapor; instansinya atau ketentuan lain yang berlaku.");
    }

    private static ReviewSuggestion? Conduct(Report report, RegulationBook book)
    {
        var assessed = Assess(report, book);
        if (assessed.Count == 0)
        {
            return null;
        }

        var found = assessed.SelectMany(a => a.Findings).Select(f => f.Code).Distinct().ToList();
        return found.Count > 0
            ? Of(ReviewCondition.ConductCovered, true, Certainty.Inferred, $"Kemungkinan ketentuan: {string.Join(", ", found)}.")
            : Of(ReviewCondition.ConductCovered, false, Certainty.Inferred, assessed[0].NotAViolationBecause?.Reason ?? "Tidak ada ketentuan dalam daftar yang memuat perbuatan ini pada tanggal ini.");
    }

    private static ReviewSuggestion Of(ReviewCondition condition, bool holds, Certainty certainty, string because) =>
        new(condition, holds, ReviewConditions.Of(condition).Basis, certainty, because);
}
