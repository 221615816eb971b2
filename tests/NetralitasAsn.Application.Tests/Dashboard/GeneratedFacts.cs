using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Tests.Dashboard;

/// <summary>Reports as they could be: a few large provinces, many with one or two; the same seed gives the same ones.</summary>
internal static class GeneratedFacts
{
    public static readonly string[] Offices = ["ri", "11", "11.01", "33", "33.25", "33.25.01", "33.26", "73.15", "73.16", "82.04", "94.01", "96.71"];

    private static readonly SubjectKind[] Subjects = [SubjectKind.CivilServant, SubjectKind.CivilServant, SubjectKind.VillageHead, SubjectKind.VillageOfficial, SubjectKind.Candidate];

    private static readonly ConductKind?[] Conducts = [ConductKind.SocialMediaReaction, ConductKind.SocialMediaReaction, ConductKind.CampaignParticipation, ConductKind.Props, ConductKind.VoteBuying, null];

    private static readonly ClockFact NoClock = new(0, 0, 0, null, null);

    public static FigureFacts Empty { get; } = new([], [], [], NoClock, NoClock, 0, 0);

    public static FigureFacts Of(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 4 + (seed * 9)).Select(_ => Report(random, seed)).ToList();
        return Empty with { Reports = rows };
    }

    private static ReportFact Report(Random random, int seed)
    {
        var stage = random.Next(2) == 0 ? ReportStage.Registered : Pick(random, Enum.GetValues<ReportStage>());
        CaseStage? file = stage is ReportStage.Registered ? Pick(random, Enum.GetValues<CaseStage>()) : null;
        return new(new OfficeCode(Offices[Math.Min(random.Next(Offices.Length), random.Next(Offices.Length))]), Pick(random, Subjects), Pick(random, Conducts), stage, file,
            file is CaseStage.FollowedUp or CaseStage.Monitoring, null, random.Next(seed % 4 == 0 ? 12 : 3) + 1);
    }

    /// <summary>All filters that a visitor can try: none, one, two.</summary>
    public static IEnumerable<FigureFilter> Filters()
    {
        string?[] provinces = [null, .. Offices.Select(o => o[..2]).Distinct(), "12"];
        SubjectKind?[] subjects = [null, .. Enum.GetValues<SubjectKind>()];
        ConductKind?[] kinds = [null, .. Enum.GetValues<ConductKind>()];
        return from p in provinces
               from s in subjects
               from k in kinds
               where p is null || s is null || k is null
               select new FigureFilter(p, s, k);
    }

    private static T Pick<T>(Random random, T[] of) => of[random.Next(of.Length)];
}
