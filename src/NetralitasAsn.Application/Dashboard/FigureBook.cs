using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>What narrows a number; null does not. A number with three of them is never shown.</summary>
/// <param name="Province">A province, or <c>ri</c> for what the central office handles itself.</param>
/// <param name="Subject">What the reported person was.</param>
/// <param name="Kind">What was done.</param>
public sealed record FigureFilter(string? Province = null, SubjectKind? Subject = null, ConductKind? Kind = null)
{
    /// <summary>The whole nation.</summary>
    public bool IsNational() => this is { Province: null, Subject: null, Kind: null };
}

/// <summary>The public numbers in memory, with the instant they speak of.</summary>
public sealed class FigureBook
{
    private readonly Dictionary<(FigureScope, string, string, string, string), PublicCell> cells;

    public FigureBook(int version, DateTimeOffset? asOf, IEnumerable<PublicCell> cells)
    {
        Version = version;
        AsOf = asOf;
        this.cells = cells.ToDictionary(c => (c.Scope, c.Code, c.Subject, c.Kind, c.Measure));
    }

    /// <summary>Before anything was computed.</summary>
    public static FigureBook Empty { get; } = new(0, null, []);

    /// <summary>Counts the computations; the ETag.</summary>
    public int Version { get; }

    /// <summary>The legal instant of the numbers; null before the first computation.</summary>
    public DateTimeOffset? AsOf { get; }

    /// <summary>The funnel for a filter.</summary>
    public FunnelRow Funnel(FigureFilter filter)
    {
        var (subject, kind) = (filter.Subject is { } s ? Kebab.Of(s) : "", filter.Kind is { } k ? Kebab.Of(k) : "");
        return filter is { Province: not null, Subject: not null, Kind: not null }
            ? FunnelRow.Of(_ => null)
            : Row(filter.Province is null ? FigureScope.Nation : FigureScope.Province, filter.Province ?? FigureSheet.Centre, subject, kind);
    }

    /// <summary>The funnel of the reports whose author was not sure of the conduct.</summary>
    public FunnelRow FunnelOfUnsure() => Row(FigureScope.Nation, FigureSheet.Centre, "", FigureSheet.NotSure);

    /// <summary>Received by one regency; null when withheld.</summary>
    public long? Regency(string code)
    {
        var others = cells.GetValueOrDefault((FigureScope.Regency, code[..2] + ".00", "", "", Received));
        return cells.ContainsKey((FigureScope.Regency, code, "", "", Received)) || others is null
            ? Value(FigureScope.Regency, code, "", "", Received)
            : null;
    }

    /// <summary>The regencies of a province that have a row of their own; the province's code is its own office.</summary>
    public IReadOnlyList<string> RegenciesOf(string province) =>
        [.. cells.Keys.Where(c => c.Item1 is FigureScope.Regency && c.Item2.StartsWith(province, StringComparison.Ordinal) && !c.Item2.EndsWith(".00", StringComparison.Ordinal)).Select(c => c.Item2).Order(StringComparer.Ordinal)];

    /// <summary>The provinces with any report, and the centre.</summary>
    public IReadOnlyList<string> Provinces =>
        [.. cells.Values.Where(c => c is { Scope: FigureScope.Province, Subject: "", Kind: "" }).Select(c => c.Code).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>How the acts of one clock went.</summary>
    public ClockFigures Clock(string clock) => new(
        National($"clock.{clock}.on-time"), National($"clock.{clock}.closed"), National($"clock.{clock}.open-overdue"),
        Decimal($"clock.{clock}.median-days"), Decimal($"clock.{clock}.ninetieth-days"));

    /// <summary>What became of the referrals on one track.</summary>
    public TrackFigures Track(Track track)
    {
        long Of(string measure) => National($"referral.{Kebab.Of(track)}.{measure}");
        long At(ReferralStage stage) => Of(Kebab.Of(stage));
        return new(track, Of("sent"), At(ReferralStage.WithVerifier), At(ReferralStage.WithAuthority), At(ReferralStage.UnderExamination), At(ReferralStage.WithPolice),
            At(ReferralStage.Returned), At(ReferralStage.Ruled) + At(ReferralStage.Executed), Of("proven"), Of("not-proven"), At(ReferralStage.Executed), Of("overdue"));
    }

    /// <summary>The parts of the national funnel that are told for the nation only.</summary>
    public FunnelDetails Details() => new(
        [.. Enum.GetValues<ReportStage>().Where(s => s is not ReportStage.Registered).Select(s => new StageFigure(s, National("stage." + Kebab.Of(s))))],
        [.. Enum.GetValues<CaseStage>().Select(s => new CaseStageFigure(s, National("case." + Kebab.Of(s))))],
        [.. Enum.GetValues<ClosingReason>().Select(r => new ReasonFigure(r, National("reason." + Kebab.Of(r))))],
        Enum.GetValues<SubjectKind>().Sum(s => National("persons." + Kebab.Of(s))),
        [.. Enum.GetValues<SubjectKind>().Select(s => new PersonFigure(s, National("persons." + Kebab.Of(s))))],
        [.. Enum.GetValues<OutcomeKind>().Select(o => new OutcomeFigure(o, National("outcome." + Kebab.Of(o))))]);

    /// <summary>The findings of the offices' own supervision, for the nation only and apart from the reports.</summary>
    public FindingsRow Findings() => new(
        Enum.GetValues<SupervisionStage>().Sum(s => National("finding." + Kebab.Of(s))),
        National("finding." + Kebab.Of(SupervisionStage.AwaitingPlenary)), National("finding." + Kebab.Of(SupervisionStage.NotAdopted)), National("finding." + Kebab.Of(SupervisionStage.Adopted)),
        National("finding." + Kebab.Of(FunnelStep.InHandling)), National("finding." + Kebab.Of(FunnelStep.Stopped)), National("finding." + Kebab.Of(FunnelStep.FollowedUp)));

    /// <summary>How many of the offices with reports have worked on any within seven days.</summary>
    public Coverage Coverage() => new(National("coverage.active"), National("coverage.offices"));

    private static string Received { get; } = Kebab.Of(FunnelStep.Received);

    private FunnelRow Row(FigureScope scope, string code, string subject, string kind) =>
        FunnelRow.Of(step => Value(scope, code, subject, kind, Kebab.Of(step)));

    private long National(string measure) => Value(FigureScope.Nation, FigureSheet.Centre, "", "", measure) ?? 0;

    private decimal? Decimal(string measure) => cells.GetValueOrDefault((FigureScope.Nation, FigureSheet.Centre, "", "", measure))?.Value;

    /// <summary>A cell that is not there is zero: withheld ones are.</summary>
    private long? Value(FigureScope scope, string code, string subject, string kind, string measure) =>
        cells.GetValueOrDefault((scope, code, subject, kind, measure)) is { } cell ? (long?)cell.Value : 0;
}

/// <summary>
/// One funnel. Received is the sum of in review, not registered, with another office, forwarded and registered;
/// registered is the sum of in handling, stopped and followed up. A number that is withheld is null and named.
/// </summary>
public sealed record FunnelRow
{
    public required long? Received { get; init; }

    public required long? InReview { get; init; }

    /// <summary>With withdrawn reports and those that became initial information.</summary>
    public required long? NotRegistered { get; init; }

    /// <summary>Delegated or taken over and not decided there yet.</summary>
    public required long? WithOtherOffice { get; init; }

    /// <summary>Forwarded without registration, because only another law is concerned.</summary>
    public required long? Forwarded { get; init; }

    public required long? Registered { get; init; }

    public required long? InHandling { get; init; }

    public required long? Stopped { get; init; }

    public required long? FollowedUp { get; init; }

    /// <summary>The names of the numbers that are withheld to protect people.</summary>
    public IReadOnlyList<string> Withheld => [.. Enum.GetValues<FunnelStep>().Where(s => this[s] is null).Select(s => char.ToLowerInvariant(s.ToString()[0]) + s.ToString()[1..])];

    /// <summary>The number of a step.</summary>
    public long? this[FunnelStep step] => step switch
    {
        FunnelStep.Received => Received,
        FunnelStep.InReview => InReview,
        FunnelStep.NotRegistered => NotRegistered,
        FunnelStep.WithOtherOffice => WithOtherOffice,
        FunnelStep.Forwarded => Forwarded,
        FunnelStep.Registered => Registered,
        FunnelStep.InHandling => InHandling,
        FunnelStep.Stopped => Stopped,
        FunnelStep.FollowedUp => FollowedUp,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    internal static FunnelRow Of(Func<FunnelStep, long?> value) => new()
    {
        Received = value(FunnelStep.Received),
        InReview = value(FunnelStep.InReview),
        NotRegistered = value(FunnelStep.NotRegistered),
        WithOtherOffice = value(FunnelStep.WithOtherOffice),
        Forwarded = value(FunnelStep.Forwarded),
        Registered = value(FunnelStep.Registered),
        InHandling = value(FunnelStep.InHandling),
        Stopped = value(FunnelStep.Stopped),
        FollowedUp = value(FunnelStep.FollowedUp),
    };
}

/// <summary>
/// The row of findings (temuan): handed in = awaiting the plenary + not adopted + adopted; adopted, which is registered, = in handling + stopped + followed up.
/// They are never part of the reports received.
/// </summary>
/// <param name="HandedIn">Supervision reports (laporan hasil pengawasan).</param>
/// <param name="Adopted">Made a finding by plenary and registered.</param>
public sealed record FindingsRow(long HandedIn, long Awaiting, long NotAdopted, long Adopted, long InHandling, long Stopped, long FollowedUp);

/// <summary>What is told of the national funnel only.</summary>
/// <param name="Stages">Where reports stand that are not registered.</param>
/// <param name="CaseStages">Where registered ones stand.</param>
/// <param name="Reasons">Why reports were not registered.</param>
/// <param name="PersonsReported">Reported persons; one report can name several.</param>
/// <param name="Outcomes">What plenaries found, per person; one person can have several.</param>
public sealed record FunnelDetails(
    IReadOnlyList<StageFigure> Stages,
    IReadOnlyList<CaseStageFigure> CaseStages,
    IReadOnlyList<ReasonFigure> Reasons,
    long PersonsReported,
    IReadOnlyList<PersonFigure> Persons,
    IReadOnlyList<OutcomeFigure> Outcomes);

/// <summary>Reports at a stage.</summary>
public sealed record StageFigure(ReportStage Stage, long Count);

/// <summary>Registered reports at a stage of handling.</summary>
public sealed record CaseStageFigure(CaseStage Stage, long Count);

/// <summary>Reports not registered for a reason.</summary>
public sealed record ReasonFigure(ClosingReason Reason, long Count);

/// <summary>Reported persons of a kind.</summary>
public sealed record PersonFigure(SubjectKind Subject, long Count);

/// <summary>Persons with an outcome.</summary>
public sealed record OutcomeFigure(OutcomeKind Outcome, long Count);

/// <summary>One clock.</summary>
/// <param name="OnTime">Closed in time.</param>
/// <param name="Closed">Closed at all.</param>
/// <param name="OpenOverdue">Still open after the last day.</param>
/// <param name="MedianDays">Half were closed within so many days; null below five.</param>
/// <param name="NinetiethDays">Nine of ten were closed within so many days; null below five.</param>
public sealed record ClockFigures(long OnTime, long Closed, long OpenOverdue, decimal? MedianDays, decimal? NinetiethDays)
{
    /// <summary>On time / (closed + open overdue), between 0 and 1; null when nothing was due.</summary>
    public decimal? ShareOnTime => Due == 0 ? null : Math.Round((decimal)OnTime / Due, 4);

    /// <summary>Closed and open overdue together.</summary>
    public long Due => Closed + OpenOverdue;
}

/// <summary>
/// What became of the referrals on one track: sent = with the verifier + with the authority + begun + with the police + returned + ruled;
/// ruled = proven + not proven.
/// </summary>
/// <param name="Overdue">Past the threshold of control, without a decision.</param>
public sealed record TrackFigures(
    Track Track, long Sent, long WithVerifier, long WithAuthority, long Begun, long WithPolice, long Returned, long Ruled, long Proven, long NotProven, long Executed, long Overdue);

/// <summary>Offices that worked on any file within seven days, of those that have reports.</summary>
public sealed record Coverage(long Active, long Offices);
