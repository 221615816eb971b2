using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Accounts;

/// <summary>Accounts by their user names.</summary>
/// <param name="After">The last user name of the page before.</param>
[Requires(Permission.ManageAccounts)]
public sealed record FindAccounts(string? Text = null, string? After = null, int Size = 50) : IQuery<AccountPage>;

/// <summary>One page of accounts.</summary>
/// <param name="Next">The user name to ask the next page with; null on the last page.</param>
public sealed record AccountPage(IReadOnlyList<AccountCard> Items, string? Next);

/// <summary>One account.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record GetAccount(Guid Id) : IQuery<AccountCard>;

internal sealed class FindAccountsValidator : AbstractValidator<FindAccounts>
{
    public FindAccountsValidator()
    {
        RuleFor(q => q.Text).MaximumLength(100).WithErrorCode("too-long");
        RuleFor(q => q.After).MaximumLength(100).WithErrorCode("too-long");
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
    }
}

internal sealed class FindAccountsHandler(IAccounts accounts) : IRequestHandler<FindAccounts, Result<AccountPage>>, IRequestHandler<GetAccount, Result<AccountCard>>
{
    public async Task<Result<AccountPage>> Handle(FindAccounts query, CancellationToken cancellationToken)
    {
        var found = await accounts.List(query.Text?.Trim(), query.After, query.Size + 1, cancellationToken);
        return found.Count > query.Size ? new AccountPage([.. found.Take(query.Size)], found[query.Size - 1].UserName) : new AccountPage(found, null);
    }

    public async Task<Result<AccountCard>> Handle(GetAccount query, CancellationToken cancellationToken) =>
        await accounts.Find(query.Id, cancellationToken) is { } account ? account : Refusal.NotFound;
}
