using MediatR;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>
/// What kinds of rules the facts of a draft may fall under, for the eyes of the sender: kinds only, over all reported persons.
/// Nothing is said where something is missing, and never that it is no violation: an officer decides.
/// </summary>
internal static class LikelyRules
{
    /// <summary>The kinds in the order of the law; empty when the officer must judge without a suggestion.</summary>
    public static async Task<IReadOnlyList<FindingCategory>> Of(IMediator mediator, FilingDraft draft, CancellationToken ct)
    {
        var found = new SortedSet<FindingCategory>();
        if (draft is { Event.Conduct: { } conduct, Place: { VillageCode.Value: not null } place })
        {
            foreach (var person in draft.Respondents.DistinctBy(r => (r.Subject, r.Position)))
            {
                var facts = new AssessmentFacts(person.Subject, conduct, place.OccurredOn, place.VillageCode) { Position = person.Position };
                found.UnionWith((await mediator.Send(new AssessConduct(facts), ct)).Match(Kinds, _ => []));
            }
        }

        return [.. found];
    }

    private static IEnumerable<FindingCategory> Kinds(Assessment assessment) =>
        assessment.NotAViolationBecause is null ? assessment.Findings.Select(f => f.Category) : [];
}
