using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>What every act on a referral does around the act itself: find it in scope at the version that was seen, know the moment, save.</summary>
internal sealed class ReferralStep(IRecords records, ICurrentActor current, LegalClock clock)
{
    public async Task<Result<TAnswer>> Run<TAnswer>(ReferralId id, int version, Func<Referral, LegalMoment, Result<TAnswer>> act, CancellationToken ct)
    {
        var found = await records.FindReferral(current.Actor, id, version, ct);
        var moment = await clock.At(current.Actor.Office, ct);

        return await found
            .Then(referral => act(referral, moment))
            .Then(answer => records.Save(answer, ct));
    }

    /// <summary>The same for an act of the authority that must decide; others who may see the referral cannot do it.</summary>
    public Task<Result<TAnswer>> RunAsAuthority<TAnswer>(ReferralId id, int version, Func<Referral, LegalMoment, Result<TAnswer>> act, CancellationToken ct) =>
        Run(id, version, (referral, moment) => current.Actor.ActsFor(referral.Authority) ? act(referral, moment) : Refusal.Forbidden, ct);
}
