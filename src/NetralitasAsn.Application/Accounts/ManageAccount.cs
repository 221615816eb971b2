using System.Security.Cryptography;
using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Accounts;

/// <summary>Makes an account for a person in one role, bound to an office from a day. The password is shown once.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record InviteAccount(string UserName, string DisplayName, Role Role, OfficeCode Office, DateOnly From, DateOnly? Until, string Reason) : ICommand<NewPassword>;

/// <summary>A password that was just made; nobody can read it again.</summary>
public sealed record NewPassword(Guid Account, string UserName, string Password);

/// <summary>Locks an account until it is opened again, and ends its sessions. Who still holds open work is locked only when that is said; the offices are told to hand it over.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record LockAccount(Guid Id, string Reason, bool DespiteWork = false) : ICommand<Guid>;

/// <summary>How much open work an account holds, by office: numbers only.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record GetHeldWork(Guid Id) : IQuery<IReadOnlyList<HeldWork>>;

/// <summary>Opens a locked account again.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record UnlockAccount(Guid Id, string Reason) : ICommand<Guid>;

/// <summary>Gives an account a new password, shown once.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record ResetPassword(Guid Id, string Reason) : ICommand<NewPassword>;

/// <summary>Takes the second factor away from an account whose holder lost it.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record ResetSecondFactor(Guid Id, string Reason) : ICommand<Guid>;

/// <summary>Binds an account to an office with dates; the same office and first day again sets another last day.</summary>
[Requires(Permission.ManageAccounts)]
public sealed record BindAccount(Guid Id, OfficeCode Office, DateOnly From, DateOnly? Until, string Reason) : ICommand<Guid>;

internal static class AccountRules
{
    public static readonly Refusal NameTaken = new(RefusalKind.Conflict, "account.name-taken");
    public static readonly Refusal HoldsWork = new(RefusalKind.Conflict, "account.holds-work");
    public static readonly Refusal Own = new(RefusalKind.Conflict, "account.own");

    public static void Explained<T>(this IRuleBuilder<T, string> reason) =>
        reason.NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
}

internal sealed class InviteAccountValidator : AbstractValidator<InviteAccount>
{
    public InviteAccountValidator()
    {
        RuleFor(c => c.UserName).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long").Matches("^[A-Za-z0-9._@+-]*$").WithErrorCode("malformed");
        RuleFor(c => c.DisplayName).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.Role).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Office).Must(o => !string.IsNullOrEmpty(o.Value)).WithErrorCode("required").Must(o => o.Value is null || o.Value.Length <= 40).WithErrorCode("too-long");
        RuleFor(c => c.From).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Until).GreaterThanOrEqualTo(c => c.From).WithErrorCode("before-start");
        RuleFor(c => c.Reason).Explained();
    }
}

internal sealed class BindAccountValidator : AbstractValidator<BindAccount>
{
    public BindAccountValidator()
    {
        RuleFor(c => c.Office).Must(o => !string.IsNullOrEmpty(o.Value)).WithErrorCode("required").Must(o => o.Value is null || o.Value.Length <= 40).WithErrorCode("too-long");
        RuleFor(c => c.From).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Until).GreaterThanOrEqualTo(c => c.From).WithErrorCode("before-start");
        RuleFor(c => c.Reason).Explained();
    }
}

internal sealed class LockAccountValidator : AbstractValidator<LockAccount>
{
    public LockAccountValidator() => RuleFor(c => c.Reason).Explained();
}

internal sealed class UnlockAccountValidator : AbstractValidator<UnlockAccount>
{
    public UnlockAccountValidator() => RuleFor(c => c.Reason).Explained();
}

internal sealed class ResetPasswordValidator : AbstractValidator<ResetPassword>
{
    public ResetPasswordValidator() => RuleFor(c => c.Reason).Explained();
}

internal sealed class ResetSecondFactorValidator : AbstractValidator<ResetSecondFactor>
{
    public ResetSecondFactorValidator() => RuleFor(c => c.Reason).Explained();
}

/// <summary>Each change is written to the access log before it is made: what cannot be logged is not done.</summary>
internal sealed class ManageAccountHandler(IAccounts accounts, IOffices offices, IAccessLog log, ICurrentActor current)
    : IRequestHandler<InviteAccount, Result<NewPassword>>,
      IRequestHandler<UnlockAccount, Result<Guid>>,
      IRequestHandler<ResetPassword, Result<NewPassword>>,
      IRequestHandler<ResetSecondFactor, Result<Guid>>,
      IRequestHandler<BindAccount, Result<Guid>>
{
    public async Task<Result<NewPassword>> Handle(InviteAccount command, CancellationToken cancellationToken)
    {
        if (await WhyNotAt(command.Role, command.Office, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        if (await accounts.IsTaken(command.UserName, cancellationToken))
        {
            return AccountRules.NameTaken;
        }

        var (id, password) = (Guid.CreateVersion7(), OneTimePassword());
        await Log(id, $"undang {Kebab.Of(command.Role)} {command.Office}", command.Reason, cancellationToken);
        var wrong = await accounts.Make(id, command.UserName, password, command.DisplayName.Trim(), command.Role, new(command.Office, command.From, command.Until), cancellationToken);
        return wrong.Count == 0 ? new NewPassword(id, command.UserName, password) : Refusal.Invalid(new FieldError(nameof(command.UserName), "malformed"));
    }

    public Task<Result<Guid>> Handle(UnlockAccount command, CancellationToken cancellationToken) =>
        Change(command.Id, "buka kunci", command.Reason, () => accounts.SetLock(command.Id, false, cancellationToken), cancellationToken);

    public Task<Result<Guid>> Handle(ResetSecondFactor command, CancellationToken cancellationToken) =>
        Change(command.Id, "atur ulang faktor kedua", command.Reason, () => accounts.DropSecondFactor(command.Id, cancellationToken), cancellationToken);

    public async Task<Result<NewPassword>> Handle(ResetPassword command, CancellationToken cancellationToken)
    {
        if (await accounts.Find(command.Id, cancellationToken) is not { } account)
        {
            return Refusal.NotFound;
        }

        var password = OneTimePassword();
        await Log(command.Id, "atur ulang kata sandi", command.Reason, cancellationToken);
        await accounts.SetPassword(command.Id, password, cancellationToken);
        return new NewPassword(account.Id, account.UserName, password);
    }

    public async Task<Result<Guid>> Handle(BindAccount command, CancellationToken cancellationToken)
    {
        if (await accounts.Find(command.Id, cancellationToken) is not { } account)
        {
            return Refusal.NotFound;
        }

        if (await WhyNotAt(account.Role, command.Office, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        await Log(command.Id, $"ikat {command.Office} {command.From:yyyy-MM-dd}..{command.Until:yyyy-MM-dd}", command.Reason, cancellationToken);
        await accounts.Bind(command.Id, new(command.Office, command.From, command.Until), cancellationToken);
        return command.Id;
    }

    /// <summary>A role sits at its own kind of office, and the office must exist.</summary>
    private async Task<Refusal?> WhyNotAt(Role role, OfficeCode office, CancellationToken ct) =>
        !RoleOffices.Fits(role, office) ? Refusal.Invalid(new FieldError("Office", "office-does-not-fit"))
        : office != RoleOffices.Nowhere && await offices.Find(office, ct) is null ? Refusal.Invalid(new FieldError("Office", "choose"))
        : null;

    private async Task<Result<Guid>> Change(Guid id, string what, string reason, Func<Task> change, CancellationToken ct)
    {
        if (await accounts.Find(id, ct) is null)
        {
            return Refusal.NotFound;
        }

        await Log(id, what, reason, ct);
        await change();
        return id;
    }

    private Task Log(Guid id, string what, string reason, CancellationToken ct) => log.Write(AccessKind.AccountChanged, current.Actor, id, $"{what}: {reason.Trim()}", ct);

    /// <summary>Twenty letters and digits of all kinds, without those that look alike.</summary>
    private static string OneTimePassword() => string.Join('-',
        RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 5), RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 5),
        RandomNumberGenerator.GetString("23456789", 5), RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 5));
}
