using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Regulations;

/// <summary>The days off of a year with their decrees, as the administrator keeps them.</summary>
[Requires(Permission.ManageSettings)]
public sealed record FindHolidays(int Year) : IQuery<IReadOnlyList<Holiday>>;

internal sealed class FindHolidaysHandler(IRegulations regulations) : IRequestHandler<FindHolidays, Result<IReadOnlyList<Holiday>>>
{
    public async Task<Result<IReadOnlyList<Holiday>>> Handle(FindHolidays query, CancellationToken cancellationToken)
    {
        var all = await regulations.Holidays(cancellationToken);
        return Result<IReadOnlyList<Holiday>>.Accept([.. all.Where(h => h.Date.Year == query.Year).OrderBy(h => h.Date).ThenBy(h => h.DecreedOn)]);
    }
}
