using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Notices;

/// <summary>This morning's digest of the own office: what was overdue, what expires today and tomorrow, as far as the person who asks may see it.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetMorningDigest : IQuery<MorningDigestView>;

/// <summary>A morning digest; empty before seven o'clock and on a day on which nothing expires.</summary>
public sealed record MorningDigestView(DateOnly Day, IReadOnlyList<DigestLine> Late, IReadOnlyList<DigestLine> Today, IReadOnlyList<DigestLine> Tomorrow);

/// <summary>One item of a digest.</summary>
public sealed record DigestLine(WorkKind Kind, Guid Id, string Number, DateTimeOffset Expires);

internal sealed class GetMorningDigestHandler(IDigests digests, IRecords records, ICurrentActor current, LegalClock clock, WorkScope scope) : IRequestHandler<GetMorningDigest, Result<MorningDigestView>>
{
    public async Task<Result<MorningDigestView>> Handle(GetMorningDigest query, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        var lines = await digests.Lines(current.Actor.Office, moment.Today, cancellationToken);
        var here = await scope.Here([.. lines.Select(l => new WorkItem(l.Kind, l.Item))], cancellationToken);
        var numbers = await records.NumbersOf(here, cancellationToken);
        var shown = lines.Where(l => numbers.ContainsKey(l.Item)).OrderBy(l => l.Expires).Select(l => (l.Expires, Line: new DigestLine(l.Kind, l.Item, numbers[l.Item], l.Expires))).ToList();
        var seven = moment.Today.At(Morning.Begins, moment.Zone);
        return new MorningDigestView(
            moment.Today,
            [.. shown.Where(x => x.Expires < seven).Select(x => x.Line)],
            [.. shown.Where(x => x.Expires >= seven && x.Expires.DayIn(moment.Zone) == moment.Today).Select(x => x.Line)],
            [.. shown.Where(x => x.Expires.DayIn(moment.Zone) > moment.Today).Select(x => x.Line)]);
    }
}
