using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Notices;

/// <summary>The notices of the last thirty days for the person who asks, newest first.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases, Permission.ReadReferrals)]
public sealed record FindNotices(int Size = 50, After? After = null) : IQuery<NoticePage>;

/// <summary>How many notices the person who asks has not read; counted up to a hundred.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases, Permission.ReadReferrals)]
public sealed record CountUnreadNotices : IQuery<int>;

/// <summary>Marks notices as read; all of them when none are named. Answers how many were unread.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases, Permission.ReadReferrals)]
public sealed record MarkNoticesRead(IReadOnlyList<Guid>? Notices = null) : ICommand<int>;

/// <summary>One page of notices.</summary>
public sealed record NoticePage(IReadOnlyList<NoticeLine> Items, string? Next);

/// <summary>A notice with where it leads.</summary>
/// <param name="Number">The number of what it is about; null when it is about no single item.</param>
/// <param name="Subject">What kind of thing it is about: report, case, tip or referral; null for none.</param>
public sealed record NoticeLine(Guid Id, NoticeKind Kind, DateTimeOffset At, bool IsRead, string? Subject, Guid About, string? Number);

internal sealed class FindNoticesValidator : AbstractValidator<FindNotices>
{
    public FindNoticesValidator() => RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
}

internal sealed class MarkNoticesReadValidator : AbstractValidator<MarkNoticesRead>
{
    public MarkNoticesReadValidator() => RuleFor(c => c.Notices).Must(n => n is null || n.Count <= KeysetPage.MaximumSize).WithErrorCode("too-long");
}

internal sealed class FindNoticesHandler(INoticeBoard board, IRecords records, ICurrentActor current, LegalClock clock)
    : IRequestHandler<FindNotices, Result<NoticePage>>, IRequestHandler<CountUnreadNotices, Result<int>>, IRequestHandler<MarkNoticesRead, Result<int>>
{
    private const int DaysBack = 30;
    private const int CountUpTo = 100;

    private DateTimeOffset Since => clock.Now.AddDays(-DaysBack);

    public async Task<Result<NoticePage>> Handle(FindNotices query, CancellationToken cancellationToken)
    {
        var found = await board.Arrived(current.Actor, Since, query.After, query.Size + 1, cancellationToken);
        var shown = found.Take(query.Size).ToList();
        var about = await About([.. shown.Select(n => n.About)], cancellationToken);
        return new NoticePage(
            [.. shown.Select(n => about.TryGetValue(n.About, out var x) ? new NoticeLine(n.Id, n.Kind, n.At, n.IsRead, x.Subject, n.About, x.Number) : new NoticeLine(n.Id, n.Kind, n.At, n.IsRead, null, n.About, null))],
            found.Count > query.Size ? new After(shown[^1].At, shown[^1].Id).ToString() : null);
    }

    public async Task<Result<int>> Handle(CountUnreadNotices query, CancellationToken cancellationToken) => await board.Unread(current.Actor, Since, CountUpTo, cancellationToken);

    public async Task<Result<int>> Handle(MarkNoticesRead command, CancellationToken cancellationToken) =>
        await board.MarkRead(current.Actor, command.Notices, Since, cancellationToken);

    private async Task<Dictionary<Guid, (string Subject, string Number)>> About(List<Guid> ids, CancellationToken ct)
    {
        var numbers = await records.NumbersOf([.. ids.Select(i => new WorkItem(WorkKind.Report, i))], ct);
        var cases = await records.CasesFor(current.Actor).Where(c => ids.Contains((Guid)(object)c.Id)).Select(c => c.Id.Value).ToListAsync(ct);
        var tips = await records.TipsFor(current.Actor).Where(t => ids.Contains((Guid)(object)t.Id)).Select(t => t.Id.Value).ToListAsync(ct);
        var referrals = await records.ReferralsFor(current.Actor).Where(r => ids.Contains((Guid)(object)r.Id)).Select(r => new { Id = r.Id.Value, r.LetterNumber }).ToListAsync(ct);
        var about = numbers.ToDictionary(n => n.Key, n => (cases.Contains(n.Key) ? "case" : tips.Contains(n.Key) ? "tip" : "report", n.Value));
        foreach (var referral in referrals)
        {
            about[referral.Id] = ("referral", referral.LetterNumber ?? "");
        }

        return about;
    }
}
