using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Cases;

/// <summary>
/// Flags at the study that a reported person is kin or superior of the personnel authority that would punish, or that authority itself, with how it is known;
/// without a tie the flag is taken back. The referral proposes the declaration of a conflict then, and imposes none.
/// </summary>
[Requires(Permission.PrepareCase)]
public sealed record FlagAuthorityTie(CaseId Id, int Version, PersonId Person, AuthorityTie? Tie, string? Note) : ICommand<PersonId>;

internal sealed class FlagAuthorityTieValidator : AbstractValidator<FlagAuthorityTie>
{
    public FlagAuthorityTieValidator()
    {
        RuleFor(c => c.Tie).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Note).NotEmpty().When(c => c.Tie is not null).WithErrorCode("required").MaximumLength(1000).WithErrorCode("too-long");
    }
}

internal sealed class FlagAuthorityTieHandler(CaseStep step, ICurrentActor current) : IRequestHandler<FlagAuthorityTie, Result<PersonId>>
{
    public Task<Result<PersonId>> Handle(FlagAuthorityTie command, CancellationToken cancellationToken) => step.Run(
        command.Id,
        command.Version,
        (file, _) => current.Actor.ActsFor(file.HandlingOffice) ? file.FlagTie(command.Person, command.Tie, command.Note?.Trim()) : Refusal.Forbidden,
        cancellationToken);
}
