using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>Who keeps away from a matter because of an interest (benturan kepentingan), as the handling office sees it.</summary>
/// <param name="Who">How the person is addressed.</param>
/// <param name="LiftedAt">When a pause ended; null while it holds.</param>
/// <param name="Words">The person's words; only for who signs.</param>
public sealed record WithdrawalLine(string Who, Role Role, OfficeCode Office, RecusalGround Ground, RecusalKind Kind, DateTimeOffset At, DateTimeOffset? LiftedAt, string? Words);

/// <summary>Says who withdrew, when and on which ground; nobody who withdrew gets here, because the matter is not found for that person.</summary>
internal static class Withdrawals
{
    /// <summary>The withdrawal of the actor on its own account.</summary>
    public static Withdrawal Withdraws(this Actor actor, RecusalGround ground, string reason) =>
        new(actor.Account!.Value, actor.Role!.Value, actor.Office, ground, reason.Trim());

    /// <param name="signs">Whether the actor signs on the matter, and so reads the words.</param>
    public static async Task<IReadOnlyList<WithdrawalLine>> Lines(this IOfficeMembers people, IReadOnlyList<Recusal> recusals, bool signs, CancellationToken ct)
    {
        var names = await people.Names([.. recusals.Select(r => r.Member).Distinct()], ct);
        return
        [
            .. recusals.OrderBy(r => r.At).Select(r => new WithdrawalLine(
                names.GetValueOrDefault(r.Member, r.Member.ToString()), r.Role, r.Office, r.Ground, r.Kind, r.At, r.LiftedAt, signs ? r.Reason : null)),
        ];
    }
}
