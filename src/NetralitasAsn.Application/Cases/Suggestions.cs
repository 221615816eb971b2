using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>What the law suggests for each person of a file; people decide, and say why when they decide otherwise.</summary>
internal static class Suggestions
{
    /// <param name="pivot">The instant at which the pair that the file concerns was set; null leaves the default of the election.</param>
    public static Assessment? For(CaseFile file, CasePerson person, LegalMoment moment, DateTimeOffset? pivot) => file.Conduct is { } conduct
        ? moment.Book.Assess(new(person.Subject, conduct, file.OccurredOn, file.Village)
        {
            Position = person.Position,
            Election = file.Election,
            OccurredAt = file.OccurredTime is { } hour ? file.OccurredOn.At(hour, file.Village.Zone()) : null,
            CandidatesSetOn = pivot?.DayIn(file.Village.Zone()),
            CandidatesSetAt = pivot,
            AssessedOn = moment.Today < file.OccurredOn ? file.OccurredOn : moment.Today,
        })
        : null;

    public static Refusal? WhyNotThese(CaseFile file, IReadOnlyList<PersonConclusion> conclusions, LegalMoment moment, DateTimeOffset? pivot)
    {
        var errors = conclusions
            .Select((conclusion, i) => (Error: WhyNot(file, conclusion, moment, pivot), i))
            .Where(x => x.Error is not null)
            .Select(x => x.Error! with { Field = $"Conclusions[{x.i}].{x.Error.Field}" })
            .ToList();
        return errors.Count == 0 ? null : Refusal.Invalid(errors);
    }

    private static FieldError? WhyNot(CaseFile file, PersonConclusion conclusion, LegalMoment moment, DateTimeOffset? pivot)
    {
        if (conclusion.CatalogueCode is { } code && moment.Book.Entry(code) is null)
        {
            return new(nameof(conclusion.CatalogueCode), "choose");
        }

        return Departed(file, conclusion, moment, pivot) is not null && string.IsNullOrWhiteSpace(conclusion.DeviationReason)
            ? new(nameof(conclusion.DeviationReason), "required")
            : null;
    }

    /// <summary>The conclusions with what each departs from; a reason given without a departure is kept as it was written.</summary>
    public static IReadOnlyList<PersonConclusion> Weighed(CaseFile file, IReadOnlyList<PersonConclusion> conclusions, LegalMoment moment, DateTimeOffset? pivot) =>
        [.. conclusions.Select(c => c with { DepartsFrom = Departed(file, c, moment, pivot) })];

    /// <summary>The suggested codes, when the chosen one is none of them or no provision was chosen; otherwise null.</summary>
    private static string[]? Departed(CaseFile file, PersonConclusion conclusion, LegalMoment moment, DateTimeOffset? pivot)
    {
        if (file.Persons.FirstOrDefault(p => p.Id == conclusion.Person) is not { } person
            || For(file, person, moment, pivot) is not { Findings.Count: > 0 } assessment)
        {
            return null;
        }

        string[] suggested = [.. assessment.Findings.Select(f => f.Code)];
        return suggested.Contains(conclusion.CatalogueCode, StringComparer.Ordinal) ? null : suggested;
    }
}
