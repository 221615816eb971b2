using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>What every act on a handling file does around the act itself: find it in scope at the version that was seen, know the moment, save.</summary>
internal sealed class CaseStep(IRecords records, ICurrentActor current, LegalClock clock)
{
    public async Task<Result<TAnswer>> Run<TAnswer>(CaseId id, int version, Func<CaseFile, LegalMoment, Result<TAnswer>> act, CancellationToken ct)
    {
        var found = await records.FindCase(current.Actor, id, version, ct);
        var moment = await clock.At(current.Actor.Office, ct);

        return await found
            .Then(file => act(file, moment))
            .Then(answer => records.Save(answer, ct));
    }
}
