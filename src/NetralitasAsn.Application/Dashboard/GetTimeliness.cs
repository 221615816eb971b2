using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>Whether the initial review and the handling keep their days, for the nation.</summary>
[OpenToPublic]
public sealed record GetTimeliness : IQuery<TimelinessFigures>;

/// <summary>The two clocks of Bawaslu.</summary>
/// <param name="InitialReview">From the taking in of a report to the review that decides it.</param>
/// <param name="Handling">From the registration to the plenary.</param>
public sealed record TimelinessFigures(int Version, DateTimeOffset? AsOf, ClockFigures InitialReview, ClockFigures Handling);

internal sealed class GetTimelinessHandler(IPublicFigures figures) : IRequestHandler<GetTimeliness, Result<TimelinessFigures>>
{
    public async Task<Result<TimelinessFigures>> Handle(GetTimeliness query, CancellationToken cancellationToken)
    {
        var book = await figures.Current(cancellationToken);
        return new TimelinessFigures(book.Version, book.AsOf, book.Clock("review"), book.Clock("handling"));
    }
}
