using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>
/// The thresholds of referrals that wait for their authority, the only open deadlines counted in working days.
/// The administrator who declares a holiday sees no case content, so the system itself counts anew, one referral at a time.
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
        return await scope.ServiceProvider.GetRequiredService<IRecords>().ReferralsFor(Actor.System)
            .Where(r => r.Stage == ReferralStage.WithAuthority && r.Threshold != null && r.Threshold.DueOn >= changed.Date)
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
                var isMoved = referral.RedateThreshold(reason, moment).Match(moved => moved, _ => false);
                if (!isMoved)
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

    private AsyncServiceScope AsSystem()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        scope.ServiceProvider.GetRequiredService<UseCase>().Name = nameof(DeclareHoliday);
        return scope;
    }

    private sealed record Waiting(ReferralId Id, int Version, OfficeCode Authority, OfficeCode Office);
}
