using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>
/// The open deadlines counted in working days: the thresholds of referrals that wait for their authority, and of decisions the handing over and
/// the report of an acting head. The administrator who declares a holiday sees no case content, so the system itself counts anew, one referral at a time.
/// </summary>
internal sealed class OpenThresholds(IServiceScopeFactory scopes) : IOpenDeadlines
{
    public async Task<int> Redate(Holiday changed, string reason, CancellationToken ct)
    {
        var moved = 0;
        foreach (var referral in await Over(changed, ct))
        {
            moved += await Redate(referral, reason, ct);
        }

        return moved;
    }

    private async Task<List<Waiting>> Over(Holiday changed, CancellationToken ct)
    {
        await using var scope = AsSystem();
        var records = scope.ServiceProvider.GetRequiredService<IRecords>();
        var rulings = records.RulingsFor(Actor.System);
        return await records.ReferralsFor(Actor.System)
            .Where(r => r.Stage == ReferralStage.WithAuthority && r.Threshold != null && r.Threshold.DueOn >= changed.Date
                || rulings.Any(d => d.Referral == r.Id
                    && (d.DeliveredOn == null && d.DeliveryDue.DueOn >= changed.Date
                        || d.MinisterReportDue != null && d.MinisterReportedOn == null && d.MinisterReportDue.DueOn >= changed.Date)))
            .OrderBy(r => r.Id)
            .Select(r => new Waiting(r.Id, r.Version, r.Authority, r.Office))
            .ToListAsync(ct);
    }

    private async Task<int> Redate(Waiting waiting, string reason, CancellationToken ct)
    {
        await using var scope = AsSystem();
        var records = scope.ServiceProvider.GetRequiredService<IRecords>();
        var moment = await scope.ServiceProvider.GetRequiredService<LegalClock>().At(waiting.Authority, ct);
        var found = await records.FindReferral(Actor.System, waiting.Id, waiting.Version, ct);

        // Somebody who acts on it at this very moment makes it stale: then it is not counted as moved, and declaring again repeats it.
        return await found.Match(
            async referral =>
            {
                if (!await Moves(records, referral, reason, moment, ct))
                {
                    return 0;
                }

                var notices = scope.ServiceProvider.GetRequiredService<INotices>();
                notices.Tell(waiting.Authority, NoticeKind.DeadlineMoved, waiting.Id.Value);
                notices.Tell(waiting.Office, NoticeKind.DeadlineMoved, waiting.Id.Value);
                var saved = await records.Save(1, ct);
                return saved.Match(one => one, _ => 0);
            },
            _ => Task.FromResult(0));
    }

    private static async Task<bool> Moves(IRecords records, Referral referral, string reason, LegalMoment moment, CancellationToken ct)
    {
        if (referral.Ruling is not { } decision)
        {
            return IsTrue(referral.RedateThreshold(reason, moment));
        }

        var found = await records.FindRuling(Actor.System, decision, ct);
        return IsTrue(found.Then(ruling => ruling.Redate(referral, reason, moment)));
    }

    private static bool IsTrue(Result<bool> result) => result.Match(moved => moved, _ => false);

    private AsyncServiceScope AsSystem()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        scope.ServiceProvider.GetRequiredService<UseCase>().Name = nameof(DeclareHoliday);
        return scope;
    }

    private sealed record Waiting(ReferralId Id, int Version, OfficeCode Authority, OfficeCode Office);
}
