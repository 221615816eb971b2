using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Cases;

/// <summary>Invites somebody to be heard (undangan klarifikasi). The invitation never says who reported.</summary>
/// <param name="Label">What the papers call the invitee, for example "Saksi 1".</param>
[Requires(Permission.PrepareCase)]
public sealed record InviteToClarification(
    CaseId Case,
    SessionId Id,
    InviteeKind Invitee,
    PersonId? Person,
    string Label,
    DateTimeOffset ScheduledAt,
    string Place,
    bool Online,
    DeliveryWay Way,
    string LetterNumber) : ICommand<SessionId>;

internal sealed class InviteToClarificationValidator : AbstractValidator<InviteToClarification>
{
    public InviteToClarificationValidator()
    {
        RuleFor(c => c.Invitee).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Person).NotNull().WithErrorCode("choose").When(c => c.Invitee is InviteeKind.Respondent);
        RuleFor(c => c.Label).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.ScheduledAt).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Place).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.Way).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.LetterNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
    }
}

internal sealed class InviteToClarificationHandler(IRecords records, ICurrentActor current, LegalClock clock)
    : IRequestHandler<InviteToClarification, Result<SessionId>>
{
    public async Task<Result<SessionId>> Handle(InviteToClarification command, CancellationToken cancellationToken)
    {
        if (await records.CasesFor(current.Actor).SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken) is not { } file)
        {
            return Refusal.NotFound;
        }

        var moment = await clock.At(current.Actor.Office, cancellationToken);
        var earlier = await records.SessionsFor(current.Actor)
            .CountAsync(s => s.File == command.Case && s.Label == command.Label && s.Invitee == command.Invitee, cancellationToken);
        var invitation = new Invitation(command.Invitee, command.Person, command.Label, earlier + 1, command.ScheduledAt.ToUniversalTime(), command.Place, command.Online, command.Way, command.LetterNumber);

        return await ClarificationSession.Invite(command.Id, file, invitation, moment).Then(session =>
        {
            records.Add(session);
            return records.Save(session.Id, cancellationToken);
        });
    }
}
