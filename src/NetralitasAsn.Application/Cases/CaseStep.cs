using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>What every act on a handling file does around the act itself: find it in scope at the version that was seen, know the moment, save.</summary>
internal sealed class CaseStep(IRecords records, ICurrentActor current, LegalClock clock, Pivots pivots)
{
    public async Task<Result<TAnswer>> Run<TAnswer>(CaseId id, int version, Func<CaseFile, LegalMoment, Result<TAnswer>> act, CancellationToken ct)
    {
        var found = await records.FindCase(current.Actor, id, version, ct);
        var moment = await clock.At(current.Actor.Office, ct);

        return await found
            .Then(file => act(file, moment))
            .Then(answer => records.Save(answer, ct));
    }

    /// <summary>The same for an act that weighs what the law suggests: it knows the pivot of the file, too.</summary>
    public async Task<Result<TAnswer>> RunWithPivot<TAnswer>(CaseId id, int version, Func<CaseFile, LegalMoment, DateTimeOffset?, Result<TAnswer>> act, CancellationToken ct)
    {
        var found = await records.FindCase(current.Actor, id, version, ct);
        var moment = await clock.At(current.Actor.Office, ct);

        return await found
            .Then(async file => await act(file, moment, await pivots.Of(file, ct)).Then(answer => records.Save(answer, ct)));
    }

    /// <summary>The same for an act that is signed: by the chair, or by a member when the chair withdrew from this file.</summary>
    public Task<Result<TAnswer>> RunAsSigner<TAnswer>(CaseId id, int version, Func<CaseFile, LegalMoment, Result<TAnswer>> act, CancellationToken ct) =>
        Run(id, version, (file, moment) => file.WhyNotSign(current.Actor) is { } refusal ? refusal : act(file, moment), ct);
}
