using MediatR;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Accounts;

/// <summary>Written to the access log before it is done; afterwards each office where work was left is told.</summary>
internal sealed class LockAccountHandler(IAccounts accounts, IOpenWork work, IRecords records, INotices notices, IAccessLog log, ICurrentActor current)
    : IRequestHandler<LockAccount, Result<Guid>>, IRequestHandler<GetHeldWork, Result<IReadOnlyList<HeldWork>>>
{
    public async Task<Result<Guid>> Handle(LockAccount command, CancellationToken cancellationToken)
    {
        if (command.Id == current.Actor.Account?.Value)
        {
            return AccountRules.Own;
        }

        if (await accounts.Find(command.Id, cancellationToken) is null)
        {
            return Refusal.NotFound;
        }

        var held = await work.HeldBy(new(command.Id), cancellationToken);
        if (held.Count > 0 && !command.DespiteWork)
        {
            return AccountRules.HoldsWork;
        }

        await log.Write(AccessKind.AccountChanged, current.Actor, command.Id, $"kunci: {command.Reason.Trim()}", cancellationToken);
        await accounts.SetLock(command.Id, true, cancellationToken);
        foreach (var (office, _) in held)
        {
            notices.Tell(office, NoticeKind.WorkLeftBehind, command.Id);
        }

        return await records.Save(command.Id, cancellationToken);
    }

    public async Task<Result<IReadOnlyList<HeldWork>>> Handle(GetHeldWork query, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<HeldWork>>.Accept(await work.HeldBy(new(query.Id), cancellationToken));
}
