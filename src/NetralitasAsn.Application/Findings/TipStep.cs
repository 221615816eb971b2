using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Findings;

/// <summary>What every act on initial information does around the act itself: find it in scope at the version that was seen, know the moment, save.</summary>
internal sealed class TipStep(IRecords records, ICurrentActor current, LegalClock clock)
{
    public async Task<Result<TAnswer>> Run<TAnswer>(TipId id, int version, Func<Tip, LegalMoment, Result<TAnswer>> act, CancellationToken ct)
    {
        var found = await records.FindTip(current.Actor, id, version, ct);
        var moment = await clock.At(current.Actor.Office, ct);

        return await found
            .Then(tip => act(tip, moment))
            .Then(answer => records.Save(answer, ct));
    }

    /// <summary>The same for an act of the office that is responsible; a tracer from below is not it.</summary>
    public Task<Result<TAnswer>> RunAtOffice<TAnswer>(TipId id, int version, Func<Tip, LegalMoment, Result<TAnswer>> act, CancellationToken ct) =>
        Run(id, version, (tip, moment) => current.Actor.ActsFor(tip.HandlingOffice) ? act(tip, moment) : Refusal.Forbidden, ct);
}
