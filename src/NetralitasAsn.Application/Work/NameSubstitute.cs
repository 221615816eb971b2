using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Names somebody who stands in for a colleague from one day to another; both lists are then that person's own.</summary>
[Requires(Permission.AssignWork)]
public sealed record NameSubstitute(SubstitutionId Id, AccountId Absent, AccountId Substitute, DateOnly From, DateOnly Until) : ICommand<SubstitutionId>;

/// <summary>Ends a substitution with the day before.</summary>
[Requires(Permission.AssignWork)]
public sealed record EndSubstitution(SubstitutionId Id) : ICommand<DateOnly>;

internal sealed class NameSubstituteValidator : AbstractValidator<NameSubstitute>
{
    public NameSubstituteValidator()
    {
        RuleFor(c => c.Absent.Value).NotEmpty().WithErrorCode("choose").OverridePropertyName("Absent");
        RuleFor(c => c.Substitute.Value).NotEmpty().WithErrorCode("choose").OverridePropertyName("Substitute");
        RuleFor(c => c.From).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Until).NotEmpty().WithErrorCode("required").GreaterThanOrEqualTo(c => c.From).WithErrorCode("before-start");
    }
}

internal sealed class NameSubstituteHandler(IRecords records, ICurrentActor current, LegalClock clock, IColleagues colleagues)
    : IRequestHandler<NameSubstitute, Result<SubstitutionId>>, IRequestHandler<EndSubstitution, Result<DateOnly>>
{
    public async Task<Result<SubstitutionId>> Handle(NameSubstitute command, CancellationToken cancellationToken)
    {
        var office = current.Actor.Office;
        var today = (await clock.At(office, cancellationToken)).Today;
        var here = (await colleagues.Find(office, today, cancellationToken)).Where(c => WorkScope.MayHold(c.Role)).Select(c => c.Account).ToHashSet();
        if (Missing(command, here) is { } field)
        {
            return Refusal.Invalid(new FieldError(field, "choose"));
        }

        return await Substitution.Name(command.Id, office, command.Absent, command.Substitute, command.From, command.Until, current.Actor.Account!.Value, today).Then(named =>
        {
            records.Add(named);
            return records.Save(named.Id, cancellationToken);
        });
    }

    private static string? Missing(NameSubstitute command, HashSet<AccountId> here) =>
        !here.Contains(command.Absent) ? nameof(command.Absent) : !here.Contains(command.Substitute) ? nameof(command.Substitute) : null;

    public async Task<Result<DateOnly>> Handle(EndSubstitution command, CancellationToken cancellationToken)
    {
        var today = (await clock.At(current.Actor.Office, cancellationToken)).Today;
        return await records.SubstitutionsFor(current.Actor).AsTracking().SingleOrDefaultAsync(s => s.Id == command.Id, cancellationToken) is { } found
            ? await found.End(today).Then(last => records.Save(last, cancellationToken))
            : Refusal.NotFound;
    }
}
