using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Regulations;

/// <summary>Enters a day off by decree, or the withdrawal of one, and re-dates the open deadlines that count over it.</summary>
[Requires(Permission.ManageSettings)]
public sealed record DeclareHoliday(
    DateOnly Date, string Name, HolidayKind Kind, string Decree, DateOnly DecreedOn, DateOnly? WithdrawnOn = null, RegionCode? Region = null)
    : ICommand<HolidayDeclared>;

/// <summary>What was entered, and how many open deadlines moved.</summary>
public sealed record HolidayDeclared(Holiday Holiday, int DeadlinesMoved);

/// <summary>The table of the days off that administrators entered beside the book's.</summary>
public interface IHolidayTable
{
    /// <summary>Keeps a day off; one with the same day, region and decree is replaced. The next count goes by it.</summary>
    Task Keep(Holiday holiday, AccountId? declaredBy, CancellationToken ct);
}

/// <summary>
/// Whoever keeps open deadlines: after a change of the calendar each is counted again from its start with
/// <see cref="LegalClock.At"/>, and where the day moved it keeps the old date, the new one and the reason as an event and tells the people concerned.
/// </summary>
public interface IOpenDeadlines
{
    /// <summary>Re-dates what is open; answers how many moved.</summary>
    Task<int> Redate(Holiday changed, string reason, CancellationToken ct);
}

internal sealed class DeclareHolidayValidator : AbstractValidator<DeclareHoliday>
{
    public DeclareHolidayValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.Decree).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.Kind).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Date).Must(d => d.Year is >= 2014 and <= 2100).WithErrorCode("out-of-range");
        RuleFor(c => c.DecreedOn).Must(d => d.Year is >= 2013 and <= 2100).WithErrorCode("out-of-range");
        RuleFor(c => c.WithdrawnOn).GreaterThanOrEqualTo(c => c.DecreedOn).WithErrorCode("before-start");
        RuleFor(c => c.Region).Must((c, region) => c.Kind != HolidayKind.Regional || region is not null).WithErrorCode("required");
    }
}

internal sealed class DeclareHolidayHandler(IHolidayTable table, IEnumerable<IOpenDeadlines> deadlines, ICurrentActor current)
    : IRequestHandler<DeclareHoliday, Result<HolidayDeclared>>
{
    public async Task<Result<HolidayDeclared>> Handle(DeclareHoliday command, CancellationToken cancellationToken)
    {
        var holiday = new Holiday(command.Date, command.Name.Trim(), command.DecreedOn, command.WithdrawnOn, command.Region)
        {
            Kind = command.Kind,
            Decree = command.Decree.Trim(),
        };
        await table.Keep(holiday, current.Actor.Account, cancellationToken);

        var moved = 0;
        foreach (var kept in deadlines)
        {
            moved += await kept.Redate(holiday, Reason(holiday), cancellationToken);
        }

        return new HolidayDeclared(holiday, moved);
    }

    private static string Reason(Holiday holiday) => holiday.WithdrawnOn is null
        ? $"{holiday.Name} ditetapkan sebagai hari libur ({holiday.Decree})"
        : $"{holiday.Name} dicabut sebagai hari libur ({holiday.Decree})";
}
