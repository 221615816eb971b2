using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Registry;

namespace NetralitasAsn.Application.Registry;

/// <summary>Enters who holds a personnel authority, by which decree and on which days: definitive, Plt, Plh, Pj or Pjs.</summary>
[Requires(Permission.ManageSettings)]
public sealed record AppointHolder(
    Guid Id, OfficeCode Authority, HolderKind Kind, string Name, string DecreeNumber, DateOnly DecreeOn, DateOnly From, DateOnly? Until = null) : ICommand<Guid>;

internal sealed class AppointHolderValidator : AbstractValidator<AppointHolder>
{
    public AppointHolderValidator()
    {
        RuleFor(c => c.Id).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Kind).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Name).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.DecreeNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
    }
}

internal sealed class AppointHolderHandler(IPersonnelAuthorities authorities, IGroundTable table) : IRequestHandler<AppointHolder, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AppointHolder command, CancellationToken cancellationToken)
    {
        if (await authorities.Find(command.Authority, command.From, cancellationToken) is null)
        {
            return Refusal.NotFound;
        }

        var appointed = AuthorityHolder.Appoint(
            command.Id, command.Authority, command.Kind, command.Name.Trim(), command.DecreeNumber.Trim(), command.DecreeOn, command.From, command.Until);
        return await appointed.Then(async holder =>
        {
            await table.Keep(holder, cancellationToken);
            return Result<Guid>.Accept(holder.Id);
        });
    }
}
