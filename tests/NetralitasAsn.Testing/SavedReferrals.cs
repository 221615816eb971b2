using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Testing;

/// <summary>Puts referrals that the domain's own acts made into the database of a host.</summary>
public static class SavedReferrals
{
    public static async Task<Referral> Put(this WebHost host, Referral referral)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(referral);
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        var records = scope.ServiceProvider.GetRequiredService<IRecords>();
        records.Add(referral);
        await records.Save(referral.Id, CancellationToken.None).Accepted();
        return referral;
    }
}
