using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Findings;

/// <summary>Proposes to close initial information without a finding; the chair or a member other than the proposer decides.</summary>
/// <param name="Note">What the tracing found; for the office only.</param>
[Requires(Permission.WriteSupervision)]
public sealed record ProposeTipClosing(TipId Id, int Version, ClosingReason? Reason, string Note) : ICommand<TipStage>;

internal sealed class ProposeTipClosingValidator : AbstractValidator<ProposeTipClosing>
{
    public ProposeTipClosingValidator()
    {
        RuleFor(c => c.Reason).NotNull().WithErrorCode("choose").IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Note).NotEmpty().WithErrorCode("required").MaximumLength(4000).WithErrorCode("too-long");
    }
}

internal sealed class ProposeTipClosingHandler(TipStep step, ICurrentActor current) : IRequestHandler<ProposeTipClosing, Result<TipStage>>
{
    public Task<Result<TipStage>> Handle(ProposeTipClosing command, CancellationToken cancellationToken) =>
        step.Run(command.Id, command.Version, (tip, _) => tip.ProposeClosing(command.Reason!.Value, command.Note.Trim(), current.Actor.Account!.Value), cancellationToken);
}

/// <summary>The chair or a member agrees to close initial information, or lets the tracing go on. Who proposed it does not decide it.</summary>
[Requires(Permission.VoteInPlenary)]
public sealed record DecideTipClosing(TipId Id, int Version, bool? Agreed) : ICommand<TipStage>;

internal sealed class DecideTipClosingValidator : AbstractValidator<DecideTipClosing>
{
    public DecideTipClosingValidator() => RuleFor(c => c.Agreed).NotNull().WithErrorCode("choose");
}

internal sealed class DecideTipClosingHandler(TipStep step, ICurrentActor current) : IRequestHandler<DecideTipClosing, Result<TipStage>>
{
    public Task<Result<TipStage>> Handle(DecideTipClosing command, CancellationToken cancellationToken) => step.RunAtOffice(
        command.Id, command.Version, (tip, moment) => tip.DecideClosing(command.Agreed!.Value, current.Actor.Account!.Value, moment), cancellationToken);
}
