using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>What is typed for a decision, whether it is only checked or issued.</summary>
public interface IRulingWords
{
    string Number { get; }

    DateOnly DecidedOn { get; }

    Verdict Verdict { get; }

    string? SanctionKind { get; }

    string Reasoning { get; }

    string? DeviationReason { get; }
}

/// <summary>The personnel authority issues its decision (keputusan) on a referral; the agency only under a dated delegation.</summary>
/// <param name="Number">The agency's own number of the decision.</param>
/// <param name="SanctionKind">The code of a kind that is lawful on the day of the decision; null when not proven.</param>
[Requires(Permission.IssueRuling)]
public sealed record IssueRuling(
    ReferralId ReferralId,
    int Version,
    string Number,
    DateOnly DecidedOn,
    Verdict Verdict,
    string? SanctionKind,
    string Reasoning,
    string? DeviationReason) : ICommand<RulingId>, IRulingWords;

/// <summary>Asks whether a decision could be issued as typed, before somebody confirms what cannot be undone; changes nothing.</summary>
[Requires(Permission.IssueRuling)]
public sealed record CheckRuling(
    ReferralId ReferralId,
    int Version,
    string Number,
    DateOnly DecidedOn,
    Verdict Verdict,
    string? SanctionKind,
    string Reasoning,
    string? DeviationReason) : IQuery<RulingPreview>, IRulingWords;

/// <summary>A decision as it would be issued.</summary>
/// <param name="SanctionName">The kind in the words of the regulation on the day of the decision.</param>
/// <param name="DeliveryDue">The last day for handing it over.</param>
public sealed record RulingPreview(string Number, DateOnly DecidedOn, Verdict Verdict, SanctionLevel? Level, string? SanctionName, string Reasoning, string? DeviationReason, Deadline DeliveryDue);

internal abstract class RulingWordsRules<T> : AbstractValidator<T>
    where T : IRulingWords
{
    protected RulingWordsRules()
    {
        RuleFor(c => c.Number).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.DecidedOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Verdict).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.SanctionKind).Empty().WithErrorCode("not-when-not-proven").When(c => c.Verdict is Verdict.NotProven);
        RuleFor(c => c.Reasoning).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
        RuleFor(c => c.DeviationReason).MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class IssueRulingValidator : RulingWordsRules<IssueRuling>;

internal sealed class CheckRulingValidator : RulingWordsRules<CheckRuling>;

internal sealed class IssueRulingHandler(IRecords records, RulingDesk desk, ReferralStep step) : IRequestHandler<IssueRuling, Result<RulingId>>
{
    public async Task<Result<RulingId>> Handle(IssueRuling command, CancellationToken cancellationToken)
    {
        var mayNotSign = await desk.WhyNotSign(command.DecidedOn, cancellationToken);
        var signedAs = await desk.HeldAs(command.DecidedOn, cancellationToken);
        return await step.RunAsAuthority(
            command.ReferralId,
            command.Version,
            (referral, moment) => (mayNotSign is { } refusal ? refusal : desk.Issue(referral, command, moment, signedAs)).Then(ruling =>
            {
                records.Add(ruling);
                return Result<RulingId>.Accept(ruling.Id);
            }),
            cancellationToken);
    }
}

internal sealed class CheckRulingHandler(IRecords records, ICurrentActor current, LegalClock clock, RulingDesk desk) : IRequestHandler<CheckRuling, Result<RulingPreview>>
{
    public async Task<Result<RulingPreview>> Handle(CheckRuling query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.ReferralsFor(actor).SingleOrDefaultAsync(r => r.Id == query.ReferralId, cancellationToken) is not { } untracked)
        {
            return Refusal.NotFound;
        }

        var moment = await clock.At(actor.Office, cancellationToken);
        var refusal = !actor.ActsFor(untracked.Authority) ? Refusal.Forbidden
            : untracked.Version != query.Version ? Refusal.Stale
            : await desk.WhyNotSign(query.DecidedOn, cancellationToken);
        return refusal is not null ? refusal : desk.Issue(untracked, query, moment).Then(r => Result<RulingPreview>.Accept(
            new(r.Number, r.DecidedOn, r.Verdict, r.Level, r.SanctionName, r.Reasoning, r.DeviationReason, r.DeliveryDue)));
    }
}

/// <summary>Who may sign a decision, and the decision itself.</summary>
internal sealed class RulingDesk(IRecords records, ICurrentActor current, LegalClock clock, IPersonnelAuthorities authorities)
{
    public Result<Ruling> Issue(Referral referral, IRulingWords words, LegalMoment moment, HolderKind? signedAs = null)
    {
        var kinds = LawfulSanctions.On(moment, referral, words.DecidedOn);
        var kind = kinds.FirstOrDefault(k => k.Code == words.SanctionKind);
        var reason = string.IsNullOrWhiteSpace(words.DeviationReason) ? null : words.DeviationReason.Trim();
        var text = new RulingText(words.Number.Trim(), words.DecidedOn, words.Verdict, kind?.Level, words.SanctionKind, kind?.Name, words.Reasoning.Trim(), reason);
        return referral.IssueRuling(RulingId.New(), text, kinds.Select(k => k.Code).ToHashSet(StringComparer.Ordinal), current.Actor.Account!.Value, moment, signedAs);
    }

    /// <summary>In what quality the head of a region held the post on that day; null where no decree is on record, and for central authorities, who report to nobody.</summary>
    public async Task<HolderKind?> HeldAs(DateOnly day, CancellationToken ct) =>
        current.Actor.Office.Region is null ? null : (await authorities.Find(current.Actor.Office, day, ct))?.Holder?.Kind;

    /// <summary>Null when the actor may sign a decision of that day; the agency needs a delegation that covers it, and one that covers today, when it signs.</summary>
    public async Task<Refusal?> WhyNotSign(DateOnly day, CancellationToken ct)
    {
        var actor = current.Actor;
        return actor.Role is not Role.PersonnelAgency
            || await IsDelegated(actor, day, ct) && await IsDelegated(actor, clock.Now.DayIn(actor.Office.Zone), ct)
            ? null
            : RulingRefusals.NoDelegation;
    }

    private Task<bool> IsDelegated(Actor agency, DateOnly day, CancellationToken ct) =>
        records.DelegationsFor(agency).AnyAsync(d => d.To == Role.PersonnelAgency && d.From <= day && day <= d.Until, ct);
}
