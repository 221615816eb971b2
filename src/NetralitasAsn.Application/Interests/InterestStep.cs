using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Interests;

/// <summary>What every decision on a reported interest does around itself: find it and its matter in scope, ask whether the actor decides, save both.</summary>
internal sealed class InterestStep(IRecords records, ICurrentActor current, LegalClock clock, Hands hands)
{
    public async Task<Result<TAnswer>> Run<TAnswer>(InterestReportId id, int version, Func<InterestReport, Dossier, LegalMoment, Result<TAnswer>> act, CancellationToken ct)
    {
        var moment = await clock.At(current.Actor.Office, ct);
        var found = await records.FindInterest(current.Actor, id, version, ct);

        return await found.Then(async interest =>
        {
            if (interest.Person == current.Actor.Account)
            {
                return Refusal.Forbidden;
            }

            var dossier = await records.FindDossier(current.Actor, interest.Report, ct);
            return await dossier.Then(matter => (interest.IsDecidedBy(current.Actor, matter.IsSignedBy(current.Actor)) ? act(interest, matter, moment) : Refusal.Forbidden)
                .Then(async answer => await (await hands.LetGo(matter, interest.Person, ct)).Then(_ => records.Save(answer, ct))));
        });
    }
}
