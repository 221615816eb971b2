using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Findings;

/// <summary>Assigns who traces initial information (penelusuran) by a letter of assignment; the seven days run from the day of the letter.</summary>
/// <param name="LetterNumber">The number of the letter (surat tugas).</param>
/// <param name="Tracers">The user names: of the office or of an office below it, who then see this information.</param>
[Requires(Permission.AssignTracing)]
public sealed record AssignTracing(TipId Id, int Version, string LetterNumber, DateOnly LetterOn, IReadOnlyList<string> Tracers) : ICommand<Deadline>;

internal sealed class AssignTracingValidator : AbstractValidator<AssignTracing>
{
    public AssignTracingValidator()
    {
        RuleFor(c => c.LetterNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.LetterOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Tracers).NotEmpty().WithErrorCode("required").Must(t => t is null || t.Count <= 20).WithErrorCode("too-many");
    }
}

internal sealed class AssignTracingHandler(TipStep step, ICurrentActor current, LegalClock clock, ITracers tracers) : IRequestHandler<AssignTracing, Result<Deadline>>
{
    public async Task<Result<Deadline>> Handle(AssignTracing command, CancellationToken cancellationToken)
    {
        var office = current.Actor.Office;
        var known = await tracers.Find(office, clock.Now.DayIn(office.Zone), cancellationToken);
        var names = command.Tracers.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var chosen = known.Where(t => names.Contains(t.UserName)).DistinctBy(t => t.Account).ToList();

        return await step.RunAtOffice(
            command.Id,
            command.Version,
            (tip, moment) => chosen.Count < names.Count
                ? Refusal.Invalid(new FieldError(nameof(command.Tracers), "choose"))
                : tip.Assign(new(command.LetterNumber.Trim(), command.LetterOn), chosen, moment),
            cancellationToken);
    }
}

/// <summary>Who can be assigned to trace for the own office today.</summary>
[Requires(Permission.AssignTracing)]
public sealed record FindTracers : IQuery<IReadOnlyList<Tracer>>;

internal sealed class FindTracersHandler(ICurrentActor current, LegalClock clock, ITracers tracers) : IRequestHandler<FindTracers, Result<IReadOnlyList<Tracer>>>
{
    public async Task<Result<IReadOnlyList<Tracer>>> Handle(FindTracers query, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<Tracer>>.Accept(await tracers.Find(current.Actor.Office, clock.Now.DayIn(current.Actor.Office.Zone), cancellationToken));
}
