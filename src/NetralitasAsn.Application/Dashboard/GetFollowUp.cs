using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>What became of the referrals, by track, for the nation. A referral is of one person.</summary>
[OpenToPublic]
public sealed record GetFollowUp : IQuery<FollowUpFigures>;

/// <summary>The four tracks.</summary>
public sealed record FollowUpFigures(int Version, DateTimeOffset? AsOf, IReadOnlyList<TrackFigures> Tracks);

internal sealed class GetFollowUpHandler(IPublicFigures figures) : IRequestHandler<GetFollowUp, Result<FollowUpFigures>>
{
    public async Task<Result<FollowUpFigures>> Handle(GetFollowUp query, CancellationToken cancellationToken)
    {
        var book = await figures.Current(cancellationToken);
        return new FollowUpFigures(book.Version, book.AsOf, [.. Enum.GetValues<Track>().Select(book.Track)]);
    }
}
