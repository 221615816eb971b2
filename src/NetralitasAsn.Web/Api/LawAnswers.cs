using System.Text.Json.Serialization;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Web.Api;

/// <summary>A place in a legal text.</summary>
/// <param name="Instrument">The id in the register of instruments.</param>
/// <param name="Article">The provision.</param>
public sealed record Citation(string Instrument, string Article)
{
    internal static IReadOnlyList<Citation> Of(IEnumerable<Article> articles) => [.. articles.Select(a => new Citation(a.Instrument, a.Provision))];
}

/// <summary>A kind of sanction that is lawful on the day of the act.</summary>
public sealed record SanctionKindAnswer(string Code, string Name, string Instrument);

/// <summary>One catalogue entry that fits the facts.</summary>
public sealed record FindingAnswer
{
    public required string Code { get; init; }

    public required FindingRole Role { get; init; }

    public required FindingCategory Category { get; init; }

    public required SanctionLevel SanctionLevel { get; init; }

    public required IReadOnlyList<SanctionKindAnswer> SanctionKinds { get; init; }

    /// <summary>The lowest officer who may impose that level.</summary>
    public required Imposer ImposedBy { get; init; }

    /// <summary>The others who may.</summary>
    public required IReadOnlyList<Imposer> Alternatives { get; init; }

    public required IReadOnlyList<Citation> Basis { get; init; }

    public required Certainty Certainty { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The form of violation in the words of the instrument.</summary>
    public required string Conduct { get; init; }

    /// <summary>The same in English.</summary>
    public required string ConductInEnglish { get; init; }

    internal static FindingAnswer Of(Finding finding) => new()
    {
        Code = finding.Code,
        Role = finding.Role,
        Category = finding.Category,
        SanctionLevel = finding.SanctionLevel,
        SanctionKinds = [.. finding.SanctionKinds.Select(k => new SanctionKindAnswer(k.Code, k.Name, k.Instrument))],
        ImposedBy = finding.ImposedBy.Lowest,
        Alternatives = finding.ImposedBy.Alternatives,
        Basis = Citation.Of(finding.Basis),
        Certainty = finding.Certainty,
        Notes = finding.Notes,
        Conduct = finding.Entry.Conduct,
        ConductInEnglish = finding.Entry.ConductInEnglish,
    };
}

/// <summary>Why it is no violation.</summary>
public sealed record NotAViolationAnswer(string Reason, IReadOnlyList<Citation> Basis, Certainty Certainty);

/// <summary>The same conduct on the other side of the day the candidates were set.</summary>
public sealed record TwinAnswer(string Code, AssessedPhase When);

/// <summary>A suggestion with its reasons; people decide.</summary>
public sealed record AssessmentAnswer
{
    public required AssessedPhase Phase { get; init; }

    public required DateOnly? CandidatesSetOn { get; init; }

    public required AssessedElection Election { get; init; }

    public required IReadOnlyList<FindingAnswer> Findings { get; init; }

    public required IReadOnlyList<ReferralTarget> ReferTo { get; init; }

    public required NotAViolationAnswer? NotAViolationBecause { get; init; }

    public required TwinAnswer? Twin { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    internal static AssessmentAnswer Of(Assessment a) => new()
    {
        Phase = a.Phase,
        CandidatesSetOn = a.CandidatesSetOn,
        Election = a.Election,
        Findings = [.. a.Findings.Select(FindingAnswer.Of)],
        ReferTo = a.ReferTo,
        NotAViolationBecause = a.NotAViolationBecause is { } why ? new(why.Reason, Citation.Of(why.Basis), why.Certainty) : null,
        Twin = a.Twin is { } twin ? new(twin.Code, twin.When) : null,
        Notes = a.Notes,
    };
}

/// <summary>A day that did not count, and why.</summary>
public sealed record SkippedAnswer(DateOnly Date, string Reason);

/// <summary>The day another reading of the same text leads to.</summary>
public sealed record OtherReadingAnswer(ClockUnit Unit, DateOnly DueOn);

/// <summary>A deadline with its counting laid open.</summary>
public sealed record CountedAnswer
{
    public required ClockRule Rule { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The last second of the period; absent for a clock that starts an effect.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required DateTimeOffset? LastMoment { get; init; }

    /// <summary>One counted day earlier, where the text can be read so.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required DateOnly? SafeDueOn { get; init; }

    public required ClockUnit Unit { get; init; }

    public required int Length { get; init; }

    public required FirstDay FirstDay { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Quote { get; init; }

    public required IReadOnlyList<Citation> Basis { get; init; }

    public required IReadOnlyList<DateOnly> Counted { get; init; }

    public required IReadOnlyList<SkippedAnswer> Skipped { get; init; }

    public required IReadOnlyList<OtherReadingAnswer> OtherReadings { get; init; }

    public required Certainty Certainty { get; init; }

    public required DateOnly KnownOn { get; init; }

    public required IndonesianZone Zone { get; init; }

    /// <summary>False when the holidays of a year it counts over were not decreed yet.</summary>
    public required bool CalendarComplete { get; init; }

    public required IReadOnlyList<int> MissingYears { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    internal static CountedAnswer Of(DeadlineAnswer answer)
    {
        var (counted, clock) = (answer.Counted, answer.Counted.Clock);
        return new()
        {
            Rule = clock.Rule,
            DueOn = counted.DueOn,
            LastMoment = clock.StartsAnEffect ? null : counted.LastMoment.In(answer.Zone),
            SafeDueOn = counted.SafeDueOn,
            Unit = clock.Unit,
            Length = clock.Length,
            FirstDay = clock.FirstDay,
            Quote = clock.Quote,
            Basis = Citation.Of(clock.Basis),
            Counted = counted.Days,
            Skipped = [.. counted.Skipped.Select(s => new SkippedAnswer(s.Date, s.Reason))],
            OtherReadings = [.. counted.OtherReadings.Select(r => new OtherReadingAnswer(r.Unit, r.DueOn))],
            Certainty = clock.Certainty,
            KnownOn = answer.KnownOn,
            Zone = answer.Zone,
            CalendarComplete = counted.CalendarComplete,
            MissingYears = counted.MissingYears,
            Notes = answer.Notes,
        };
    }
}

/// <summary>A conduct in the words of a citizen.</summary>
public sealed record ConductAnswer(ConductKind Code, string Name, string NameInEnglish);

/// <summary>One form of violation of the catalogue.</summary>
public sealed record CatalogueAnswer
{
    public required string Code { get; init; }

    public required IReadOnlyList<SubjectKind> Subjects { get; init; }

    public required CataloguePhase Phase { get; init; }

    public required FindingCategory Category { get; init; }

    public required SanctionLevel SanctionLevel { get; init; }

    public required string Conduct { get; init; }

    public required string ConductInEnglish { get; init; }

    public required string LegalBasis { get; init; }

    public required IReadOnlyList<Citation> Basis { get; init; }

    public required string SanctionText { get; init; }

    public required string Authority { get; init; }

    public required DateOnly? InForceFrom { get; init; }

    public required DateOnly? InForceUntil { get; init; }

    public required string? Twin { get; init; }

    public required string Source { get; init; }

    public required Certainty Certainty { get; init; }

    internal static CatalogueAnswer Of(CatalogueEntry e) => new()
    {
        Code = e.Code,
        Subjects = [.. Enum.GetValues<SubjectKind>().Where(e.SpeaksAbout)],
        Phase = e.Phase,
        Category = e.Category,
        SanctionLevel = e.Level,
        Conduct = e.Conduct,
        ConductInEnglish = e.ConductInEnglish,
        LegalBasis = e.LegalBasis,
        Basis = Citation.Of(e.Articles),
        SanctionText = e.SanctionText,
        Authority = e.Authority,
        InForceFrom = e.From,
        InForceUntil = e.Until,
        Twin = e.Twin,
        Source = e.Source,
        Certainty = e.Certainty,
    };
}

/// <summary>The catalogue, and the conducts that the assessment takes.</summary>
public sealed record ConductsAnswer(
    DateOnly? On, SubjectKind? Subject, IReadOnlyList<CatalogueAnswer> Items, int Total, IReadOnlyList<ConductAnswer> Conducts, string? Note)
{
    internal static ConductsAnswer Of(ConductList list) => new(
        list.On,
        list.Subject,
        [.. list.Entries.Select(CatalogueAnswer.Of)],
        list.Entries.Count,
        [.. list.Conducts.Select(c => new ConductAnswer(c.Kind, c.Name, c.NameInEnglish))],
        list.Note);
}

/// <summary>One legal instrument.</summary>
public sealed record InstrumentAnswer(
    string Id, string Title, DateOnly? InForceFrom, DateOnly? InForceUntil, string? ReplacedBy, string? Note, string Source, Certainty Certainty);

/// <summary>A parameter that a lawyer must still confirm, and what is done meanwhile.</summary>
public sealed record OpenParameterAnswer(string Name, IReadOnlyList<Citation> Basis, Certainty Certainty, string Meanwhile);

/// <summary>The register of instruments.</summary>
public sealed record InstrumentsAnswer(
    DateOnly? On, IReadOnlyList<InstrumentAnswer> Items, int Total, IReadOnlyList<OpenParameterAnswer> OpenParameters, string? Note)
{
    internal static InstrumentsAnswer Of(InstrumentList list) => new(
        list.On,
        [.. list.Instruments.Select(i => new InstrumentAnswer(i.Id, i.Title, i.From, i.Until, i.ReplacedBy, i.Note, i.Source, i.Certainty))],
        list.Instruments.Count,
        [.. list.OpenParameters.Select(p => new OpenParameterAnswer(p.Name, Citation.Of(p.Basis), p.Certainty, p.Meanwhile))],
        list.Note);
}
