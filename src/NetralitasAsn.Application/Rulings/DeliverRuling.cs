using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>Records that the decision was handed over; effect and remedies count from that day.</summary>
[Requires(Permission.IssueRuling)]
public sealed record DeliverRuling(ReferralId ReferralId, int Version, DateOnly DeliveredOn) : ICommand<DateOnly?>;

internal sealed class DeliverRulingValidator : AbstractValidator<DeliverRuling>
{
    public DeliverRulingValidator() => RuleFor(c => c.DeliveredOn).NotEmpty().WithErrorCode("required");
}

internal sealed class DeliverRulingHandler(IRecords records, ICurrentActor current, LegalClock clock, RulingStep step) : IRequestHandler<DeliverRuling, Result<DateOnly?>>
{
    public async Task<Result<DateOnly?>> Handle(DeliverRuling command, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        var effective = EffectiveOn(command.DeliveredOn, moment);
        return await step.Find(command.ReferralId, command.Version, cancellationToken).Then(both => both.Ruling
            .Deliver(both.Referral, command.DeliveredOn, effective, moment)
            .Then(ruling => records.Save(ruling.EffectiveOn, cancellationToken)));
    }

    /// <summary>The later of both readings of the 15th day, and never before the objection window closes (corrections, no. 2).</summary>
    private static DateOnly EffectiveOn(DateOnly deliveredOn, LegalMoment moment)
    {
        var start = deliveredOn.At(TimeOnly.MinValue, moment.Zone);
        var counted = moment.Book.Clock(ClockRule.DecisionEffective).From(start, moment.Zone, moment.Calendar);
        var window = moment.Due(ClockRule.Objection, start).DueOn;
        return counted.OtherReadings.Select(r => r.DueOn).Append(counted.DueOn).Append(window).Max();
    }
}

/// <summary>Records that the decision was carried out.</summary>
[Requires(Permission.IssueRuling)]
public sealed record ExecuteRuling(ReferralId ReferralId, int Version, DateOnly ExecutedOn, string Note) : ICommand<RulingId>;

internal sealed class ExecuteRulingValidator : AbstractValidator<ExecuteRuling>
{
    public ExecuteRulingValidator()
    {
        RuleFor(c => c.ExecutedOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Note).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class ExecuteRulingHandler(IRecords records, ICurrentActor current, LegalClock clock, RulingStep step) : IRequestHandler<ExecuteRuling, Result<RulingId>>
{
    public async Task<Result<RulingId>> Handle(ExecuteRuling command, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        return await step.Find(command.ReferralId, command.Version, cancellationToken).Then(both => both.Ruling
            .Execute(both.Referral, command.ExecutedOn, command.Note, moment)
            .Then(ruling => records.Save(ruling.Id, cancellationToken)));
    }
}

/// <summary>A decision together with the referral it ends; the referral's version guards both.</summary>
internal sealed class RulingStep(IRecords records, ICurrentActor current)
{
    public async Task<Result<(Referral Referral, Ruling Ruling)>> Find(ReferralId id, int version, CancellationToken ct)
    {
        var actor = current.Actor;
        var found = await records.FindReferral(actor, id, version, ct);
        return await found.Then(async referral => !actor.ActsFor(referral.Authority) ? Refusal.Forbidden
            : referral.Ruling is not { } ruling ? RulingRefusals.NotRuled
            : (await records.FindRuling(actor, ruling, ct)).Then(r => Result<(Referral, Ruling)>.Accept((referral, r))));
    }
}

internal static class RulingSteps
{
    public static async Task<Result<TOut>> Then<T, TOut>(this Task<Result<T>> result, Func<T, Task<Result<TOut>>> next) =>
        await (await result).Then(next);
}
