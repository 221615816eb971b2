using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>Records how a clarification session ended: heard, absent or refused; with the minutes as read back.</summary>
[Requires(Permission.PrepareCase)]
public sealed record EndClarification(SessionId Id, int Version, SessionOutcome Outcome, bool UnderOath, string Minutes) : ICommand<SessionOutcome>;

internal sealed class EndClarificationValidator : AbstractValidator<EndClarification>
{
    public EndClarificationValidator()
    {
        RuleFor(c => c.Outcome).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Minutes).NotEmpty().WithErrorCode("required").MaximumLength(20_000).WithErrorCode("too-long");
    }
}

internal sealed class EndClarificationHandler(IRecords records, ICurrentActor current, LegalClock clock, ICommitments commitments)
    : IRequestHandler<EndClarification, Result<SessionOutcome>>
{
    public async Task<Result<SessionOutcome>> Handle(EndClarification command, CancellationToken cancellationToken)
    {
        var found = await records.FindSession(current.Actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);

        return await found
            .Then(session => session.WhyNotEnd() is { } refusal
                ? Result<SessionOutcome>.Refuse(refusal)
                : session.End(command.Outcome, command.UnderOath, command.Minutes, commitments.Commit(session.File.Value, command.Minutes), moment))
            .Then(outcome => records.Save(outcome, cancellationToken));
    }
}
