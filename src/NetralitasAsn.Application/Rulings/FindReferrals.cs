using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

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

internal sealed class FindReferralsHandler(IRecords records, ICurrentActor current) : IRequestHandler<FindReferrals, Result<KeysetPage<ReferralCard>>>
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
        return KeysetPage.Of(items, query.Size, total, r => new(r.Expires ?? Never, r.Id.Value));
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
