using System.Text.Json;
using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Cases;

/// <summary>Completes what the office learnt about a reported person: name, employee number, post and agency.</summary>
[Requires(Permission.PrepareCase)]
public sealed record CorrectPerson(CaseId Id, int Version, PersonId Person, string? Name, string? Nip, SubjectKind Subject, PositionKind? Position, string? Title, string AgencyOrVillage) : ICommand<PersonId>;

internal sealed class CorrectPersonValidator : AbstractValidator<CorrectPerson>
{
    public CorrectPersonValidator()
    {
        RuleFor(c => c.Name).MaximumLength(150).WithErrorCode("too-long");
        RuleFor(c => c.Title).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.Subject).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Position).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.AgencyOrVillage).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
    }
}

internal sealed class CorrectPersonHandler(CaseStep step, ICommitments commitments) : IRequestHandler<CorrectPerson, Result<PersonId>>
{
    public Task<Result<PersonId>> Handle(CorrectPerson command, CancellationToken cancellationToken) => step.Run(
        command.Id,
        command.Version,
        (file, moment) => string.IsNullOrWhiteSpace(command.Nip)
            ? Correct(file, command, null)
            : Nip.Parse(command.Nip, moment.Today).Match(
                nip => Correct(file, command, nip.Value),
                _ => Refusal.Invalid(new FieldError(nameof(command.Nip), "nip-impossible"))),
        cancellationToken);

    private Result<PersonId> Correct(CaseFile file, CorrectPerson command, string? nip)
    {
        if (file.WhyNotCorrect() is { } refusal)
        {
            return refusal;
        }

        var particulars = new PersonParticulars(Blank(command.Name), nip, command.Subject, command.Position, Blank(command.Title), command.AgencyOrVillage.Trim());
        return file.CorrectPerson(command.Person, particulars, commitments.Commit(file.Key, JsonSerializer.Serialize(particulars)));
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
