using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>A length and unit that an administrator set in place of the book's.</summary>
public sealed record ClockSetting(int? Length, ClockUnit? Unit);

/// <summary>One parameter that a lawyer must still confirm, and what the product does meanwhile.</summary>
/// <param name="Name">In Indonesian.</param>
/// <param name="Basis">Where it should stand.</param>
/// <param name="Certainty">Why it is on the list.</param>
/// <param name="Meanwhile">What the product does until then, in Indonesian.</param>
public sealed record OpenParameter(string Name, IReadOnlyList<Article> Basis, Certainty Certainty, string Meanwhile)
{
    /// <summary>Whether it is the length or unit of a clock.</summary>
    public bool IsClock { get; init; }
}

// The book is handed to aggregates as a value; that parts of it are the same in every book is its own affair.
#pragma warning disable CA1822
/// <summary>Every number, list and authority of the law, each with its article. Nothing else in the code contains one.</summary>
public sealed class RegulationBook(IReadOnlyDictionary<ClockRule, ClockSetting> settings, IReadOnlyList<QuorumRule> quorums)
{
    private readonly Dictionary<ClockRule, Clock> clocks = Regulations.Clocks.All.Values.ToDictionary(
        c => c.Rule,
        c => settings.TryGetValue(c.Rule, out var set) ? c with { Length = set.Length ?? c.Length, Unit = set.Unit ?? c.Unit } : c);

    public RegulationBook()
        : this(new Dictionary<ClockRule, ClockSetting>(), [])
    {
    }

    /// <summary>All clocks.</summary>
    public IReadOnlyCollection<Clock> Clocks => clocks.Values;

    /// <summary>The register of instruments.</summary>
    public IReadOnlyList<Instrument> Instruments => Register.All;

    /// <summary>The conducts in the words of a citizen.</summary>
    public IReadOnlyList<Conduct> Conducts => ConductNames.All;

    /// <summary>The catalogue of forms of violation.</summary>
    public IReadOnlyList<CatalogueEntry> Catalogue => Regulations.Catalogue.All;

    /// <summary>The normative map from conduct to catalogue.</summary>
    public IReadOnlyList<ConductRule> Map => ConductMap.All;

    /// <summary>Parameters that still need a lawyer's confirmation.</summary>
    public IReadOnlyList<OpenParameter> OpenParameters => [.. OpenQuestions.All, .. clocks.Values.Where(c => c.Certainty is Certainty.ToConfirm or Certainty.Conflicting).Select(OpenQuestions.Of)];

    /// <summary>The clock of a rule: length, unit, first day and the article that sets it.</summary>
    public Clock Clock(ClockRule rule) => clocks[rule];

    /// <summary>How many members must be present in a plenary held on a day, by the setting in force then.</summary>
    public int Quorum(int members, DateOnly heldOn) =>
        quorums.Where(q => q.From <= heldOn).MaxBy(q => q.From) is { } rule && rule.Present.TryGetValue(members, out var present)
            ? present : PlenaryQuorum.Majority(members);

    /// <summary>A conduct in the words of a citizen.</summary>
    public Conduct Conduct(ConductKind kind) => ConductNames.All[(int)kind];

    /// <summary>The catalogue entry of a code; null when there is none.</summary>
    public CatalogueEntry? Entry(string code) => Regulations.Catalogue.ByCode.GetValueOrDefault(code);

    /// <summary>The instrument of an id; null when there is none.</summary>
    public Instrument? Instrument(string id) => Register.All.FirstOrDefault(i => i.Id == id);

    /// <summary>The kinds of sanction that are lawful on the day of the act (PP 94/2021 Pasal 8 and 42).</summary>
    public IReadOnlyList<SanctionKind> SanctionKinds(SanctionLevel level, DateOnly actDate, SubjectKind? subject = null) =>
        Regulations.SanctionKinds.On(level, actDate, subject);

    /// <summary>Who may impose the level of a catalogue entry on a person in a post.</summary>
    public Imposers ImposersOf(CatalogueEntry entry, SubjectKind subject, PositionKind? position, AuthorityLevel authority) =>
        Imposers.Of(entry, subject, position, authority);

    /// <summary>What the law suggests for the facts; substance by the day of the incident, procedure by the day of the act.</summary>
    public Assessment Assess(AssessmentFacts facts) => new Assessor(facts).Assess();
}
