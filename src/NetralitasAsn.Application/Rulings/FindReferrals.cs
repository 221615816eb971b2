using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>The referrals of the own desk: what was sent by the own office, to the own authority, or to the verifier; what runs out first comes first.</summary>
[Requires(Permission.ReadReferrals)]
public sealed record FindReferrals(ReferralStage? Stage = null, Track? Track = null, string? Text = null, int Size = 50, After? After = null) : IQuery<KeysetPage<ReferralCard>>;

internal sealed class FindReferralsValidator : AbstractValidator<FindReferrals>
{
    public FindReferralsValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(q => q.Stage).IsInEnum().WithErrorCode("choose");
        RuleFor(q => q.Track).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class FindReferralsHandler(IRecords records, ICurrentActor current, AgencyNames agencies) : IRequestHandler<FindReferrals, Result<KeysetPage<ReferralCard>>>
{
    // A referral without a running clock sorts behind all that have one.
    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<Result<KeysetPage<ReferralCard>>> Handle(FindReferrals query, CancellationToken cancellationToken)
    {
        var found = Filter(records.ReferralsFor(current.Actor), query);
        var total = await KeysetTotal.Of(found, cancellationToken);
        var page = query.After is { } after
            ? found.Where(r => (r.Expires ?? Never) > after.At || (r.Expires ?? Never) == after.At && (Guid)(object)r.Id > after.Id)
            : found;
        var items = await page
            .OrderBy(r => r.Expires ?? Never).ThenBy(r => r.Id)
            .Take(query.Size + 1)
            .Select(ReferralCard.From)
            .ToListAsync(cancellationToken);
        return KeysetPage.Of(await Readable(items, cancellationToken), query.Size, total, r => new(r.Expires ?? Never, r.Id.Value));
    }

    /// <summary>With the name of the agency; without the handling file for everybody but the office that referred.</summary>
    private async Task<List<ReferralCard>> Readable(List<ReferralCard> items, CancellationToken ct)
    {
        var readable = new List<ReferralCard>(items.Count);
        foreach (var card in items)
        {
            readable.Add(card with { AgencyName = await agencies.Of(card.AgencyOrVillage, ct), File = current.Actor.ActsFor(card.Office) ? card.File : null });
        }

        return readable;
    }

    private static IQueryable<Referral> Filter(IQueryable<Referral> referrals, FindReferrals query)
    {
        if (query.Stage is { } stage)
        {
            referrals = referrals.Where(r => r.Stage == stage);
        }

        if (query.Track is { } track)
        {
            referrals = referrals.Where(r => r.Track == track);
        }

        var text = query.Text?.Trim().ToUpperInvariant();
        return string.IsNullOrEmpty(text) ? referrals
            : referrals.Where(r => r.CaseNumber.ToUpper().Contains(text) || r.Name!.ToUpper().Contains(text) || r.Nip == text || r.AgencyOrVillage.ToUpper().Contains(text));
    }
}

/// <summary>How many referrals of the own desk stand in each stage.</summary>
[Requires(Permission.ReadReferrals)]
public sealed record CountReferrals : IQuery<ReferralCounts>;

/// <summary>The desk in numbers.</summary>
/// <param name="ByStage">Every stage that has any.</param>
/// <param name="PastThreshold">Received, past the threshold of BKN's control, without a recorded follow-up.</param>
/// <param name="ThresholdDays">The working days of that threshold.</param>
/// <param name="Waits">What this desk is asked to do.</param>
/// <param name="Waiting">How many wait for it.</param>
public sealed record ReferralCounts(IReadOnlyDictionary<ReferralStage, int> ByStage, int PastThreshold, int ThresholdDays, DeskWait Waits, int Waiting)
{
    public int All => ByStage.Values.Sum();
}

/// <summary>What a desk does with a referral.</summary>
public enum DeskWait
{
    /// <summary>The authority that decides.</summary>
    Decide,

    /// <summary>BKN, which verifies first.</summary>
    Verify,

    /// <summary>Inspectorate or camat, who examine what was opened to them.</summary>
    Examine,

    /// <summary>The Bawaslu office, which watches what it referred.</summary>
    Watch,

    /// <summary>The police, who confirm that a referral reached them.</summary>
    Receive,
}

internal sealed class CountReferralsHandler(IRecords records, ICurrentActor current, LegalClock clock, IRegulations regulations) : IRequestHandler<CountReferrals, Result<ReferralCounts>>
{
    public async Task<Result<ReferralCounts>> Handle(CountReferrals query, CancellationToken cancellationToken)
    {
        var own = records.ReferralsFor(current.Actor);
        var now = clock.Now;
        var counted = await own.GroupBy(r => r.Stage).Select(g => new { Stage = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Stage, g => g.Count, cancellationToken);
        var past = await own.CountAsync(r => r.Expires != null && r.Expires < now, cancellationToken);
        var (waits, stages) = Of(current.Actor);
        return new ReferralCounts(counted, past, regulations.Book.Clock(ClockRule.PpkFollowUp).Length, waits, stages.Sum(s => counted.GetValueOrDefault(s)));
    }

    private static (DeskWait Waits, ReferralStage[] Stages) Of(Actor actor) =>
        actor.May(Permission.IssueRuling) ? (DeskWait.Decide, [ReferralStage.WithAuthority, ReferralStage.UnderExamination])
        : actor.May(Permission.VerifyReferral) ? (DeskWait.Verify, [ReferralStage.WithVerifier])
        : actor.May(Permission.ExamineReferral) ? (DeskWait.Examine, [ReferralStage.UnderExamination])
        : actor.May(Permission.ReceiveReferral) ? (DeskWait.Receive, [ReferralStage.WithPolice])
        : (DeskWait.Watch, [ReferralStage.WithVerifier, ReferralStage.WithAuthority, ReferralStage.UnderExamination, ReferralStage.Ruled]);
}
