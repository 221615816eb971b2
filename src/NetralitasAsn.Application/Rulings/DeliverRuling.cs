using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
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
        var effective = EffectiveReadings.Of(command.DeliveredOn, moment).Taken;
        return await step.Find(command.ReferralId, command.Version, cancellationToken).Then(both => both.Ruling
            .Deliver(both.Referral, command.DeliveredOn, effective, moment)
            .Then(ruling => records.Save(ruling.EffectiveOn, cancellationToken)));
    }
}

/// <summary>The day a decision takes effect, by every reading; a lawyer must confirm which one holds.</summary>
/// <param name="Day">Which day after delivery it is, by the book.</param>
/// <param name="CalendarDays">"Hari ke-15" counted in calendar days, as the words stand.</param>
/// <param name="WorkingDays">The same counted in working days, as practice seems to do.</param>
/// <param name="ObjectionUntil">The last day of the objection; nothing takes effect before.</param>
/// <param name="Taken">What the product records: the later of both readings and never before the objection window closes (corrections, no. 2).</param>
public sealed record EffectiveReadings(int Day, DateOnly CalendarDays, DateOnly WorkingDays, DateOnly ObjectionUntil, DateOnly Taken, Article Basis, Certainty Certainty)
{
    internal static EffectiveReadings Of(DateOnly deliveredOn, LegalMoment moment)
    {
        var start = deliveredOn.At(TimeOnly.MinValue, moment.Zone);
        var clock = moment.Book.Clock(ClockRule.DecisionEffective);
        var counted = clock.From(start, moment.Zone, moment.Calendar);
        var other = counted.OtherReadings.Count > 0 ? counted.OtherReadings[0].DueOn : counted.DueOn;
        var window = moment.Due(ClockRule.Objection, start).DueOn;
        var (calendar, working) = clock.Unit is ClockUnit.WorkingDay ? (other, counted.DueOn) : (counted.DueOn, other);
        return new(clock.Length, calendar, working, window, new[] { calendar, working, window }.Max(), clock.SetBy, clock.Certainty);
    }
}

/// <summary>The readings of the day of effect for a day of delivery, before it is recorded.</summary>
[Requires(Permission.IssueRuling)]
public sealed record ReadEffectiveDay(DateOnly DeliveredOn) : IQuery<EffectiveReadings>;

internal sealed class ReadEffectiveDayValidator : AbstractValidator<ReadEffectiveDay>
{
    public ReadEffectiveDayValidator() => RuleFor(q => q.DeliveredOn).InclusiveBetween(new(1945, 8, 17), new(2100, 12, 31)).WithErrorCode("required");
}

internal sealed class ReadEffectiveDayHandler(ICurrentActor current, LegalClock clock) : IRequestHandler<ReadEffectiveDay, Result<EffectiveReadings>>
{
    public async Task<Result<EffectiveReadings>> Handle(ReadEffectiveDay query, CancellationToken cancellationToken) =>
        EffectiveReadings.Of(query.DeliveredOn, await clock.At(current.Actor.Office, cancellationToken));
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
