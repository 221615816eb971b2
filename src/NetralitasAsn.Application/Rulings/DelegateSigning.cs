using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>The personnel authority delegates the signature of decisions to its agency, from one day to another.</summary>
[Requires(Permission.DelegateRuling)]
public sealed record DelegateSigning(DelegationId Id, string DecreeNumber, DateOnly From, DateOnly Until) : ICommand<DelegationId>;

internal sealed class DelegateSigningValidator : AbstractValidator<DelegateSigning>
{
    public DelegateSigningValidator()
    {
        RuleFor(c => c.DecreeNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.From).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Until).NotEmpty().WithErrorCode("required");
    }
}

internal sealed class DelegateSigningHandler(IRecords records, ICurrentActor current) : IRequestHandler<DelegateSigning, Result<DelegationId>>
{
    public async Task<Result<DelegationId>> Handle(DelegateSigning command, CancellationToken cancellationToken)
    {
        // A double click, or a request sent again.
        if (await records.DelegationsFor(current.Actor).AnyAsync(d => d.Id == command.Id, cancellationToken))
        {
            return RulingRefusals.AlreadyDelegated;
        }

        return await SigningDelegation.Delegate(command.Id, current.Actor.Office, Role.PersonnelAgency, command.DecreeNumber, command.From, command.Until).Then(delegation =>
        {
            records.Add(delegation);
            return records.Save(delegation.Id, cancellationToken);
        });
    }
}
