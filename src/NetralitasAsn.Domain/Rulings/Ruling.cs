using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Rulings;

/// <summary>The content of a decision.</summary>
/// <param name="Number">The agency's own number; the product issues none.</param>
/// <param name="SanctionKind">The code of the kind (jenis hukuman) from the regulation book; null when not proven.</param>
/// <param name="DeviationReason">Why the level differs from the one the catalogue suggests.</param>
public sealed record RulingText(string Number, DateOnly DecidedOn, Verdict Verdict, SanctionLevel? Level, string? SanctionKind, string? SanctionName, string Reasoning, string? DeviationReason);

/// <summary>The decision (keputusan) of a personnel authority, a regent or a mayor on one referral.</summary>
public sealed class Ruling
{
    private Ruling()
    {
    }

    internal Ruling(RulingId id, Referral referral, RulingText text, AccountId by, HolderKind? signedAs, LegalMoment moment)
    {
        Id = id;
        Referral = referral.Id;
        Authority = referral.Authority;
        Office = referral.Office;
        Number = text.Number;
        DecidedOn = text.DecidedOn;
        Verdict = text.Verdict;
        Level = text.Level;
        SanctionKind = text.SanctionKind;
        SanctionName = text.SanctionName;
        Reasoning = text.Reasoning;
        DeviationReason = text.DeviationReason;
        SignedBy = by;
        IssuedAt = moment.Now;
        DeliveryDue = moment.Due(ClockRule.DecisionDelivery, text.DecidedOn.At(TimeOnly.MinValue, moment.Zone));
        SignedAs = signedAs;
        MinisterReportDue = signedAs is null or HolderKind.Definitive ? null : moment.Due(ClockRule.ActingHeadReport, text.DecidedOn.At(TimeOnly.MinValue, moment.Zone));
    }

    public RulingId Id { get; private set; }

    public ReferralId Referral { get; private set; }

    public OfficeCode Authority { get; private set; }

    /// <summary>The Bawaslu office that referred.</summary>
    public OfficeCode Office { get; private set; }

    public string Number { get; private set; } = "";

    public DateOnly DecidedOn { get; private set; }

    public Verdict Verdict { get; private set; }

    public SanctionLevel? Level { get; private set; }

    public string? SanctionKind { get; private set; }

    /// <summary>The kind in the words of the regulation, as it stood on the day of the decision.</summary>
    public string? SanctionName { get; private set; }

    public string Reasoning { get; private set; } = "";

    public string? DeviationReason { get; private set; }

    public AccountId SignedBy { get; private set; }

    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>The last day for handing the decision over, 14 working days from its date.</summary>
    public Deadline DeliveryDue { get; private set; } = null!;

    /// <summary>In what quality the post was held on the day of the decision; null where no decree is on record.</summary>
    public HolderKind? SignedAs { get; private set; }

    /// <summary>By when an acting head reports the decision to the minister, seven working days (SE Mendagri 821/5492/SJ); null for a definitive head.</summary>
    public Deadline? MinisterReportDue { get; private set; }

    public DateOnly? MinisterReportedOn { get; private set; }

    public string? MinisterReportLetter { get; private set; }

    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>The day the decision takes effect: for discipline the later of the readings of "the 15th day", to be confirmed by a lawyer; otherwise the day of delivery.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    public DateOnly? ExecutedOn { get; private set; }

    public string? ExecutionNote { get; private set; }

    /// <summary>Null when the report to the minister may be recorded now; otherwise why not.</summary>
    public Refusal? WhyNotReportToMinister() => MinisterReportDue is null ? RulingRefusals.NotByActingHead
        : MinisterReportedOn is null ? null : RulingRefusals.AlreadyReported;

    /// <summary>The acting head reported the decision to the minister of home affairs; late is recorded too.</summary>
    public Result<Ruling> ReportToMinister(Referral referral, DateOnly reportedOn, string letterNumber, LegalMoment moment)
    {
        if (WhyNotReportToMinister() is { } refusal)
        {
            return refusal;
        }

        if (reportedOn > moment.Today || reportedOn < DecidedOn)
        {
            return Refusal.Invalid(new FieldError("ReportedOn", reportedOn > moment.Today ? "in-future" : "too-early"));
        }

        MinisterReportedOn = reportedOn;
        MinisterReportLetter = letterNumber;
        referral.ReportedToMinister(new(referral.Id, Id, reportedOn));
        return this;
    }

    /// <summary>
    /// Counts the days that are still open anew after a holiday was decreed or withdrawn: handing over, and the report of an acting head.
    /// The referral keeps old and new day with the reason.
    /// </summary>
    public Result<bool> Redate(Referral referral, string reason, LegalMoment moment)
    {
        var moved = false;
        if (DeliveredOn is null && Recount(DeliveryDue, moment) is { } delivery)
        {
            referral.Redated(DeliveryDue, delivery, reason);
            DeliveryDue = delivery;
            moved = true;
        }

        if (MinisterReportedOn is null && MinisterReportDue is { } due && Recount(due, moment) is { } report)
        {
            referral.Redated(due, report, reason);
            MinisterReportDue = report;
            moved = true;
        }

        return moved;
    }

    private static Deadline? Recount(Deadline before, LegalMoment moment)
    {
        var after = moment.Due(before.Rule, before.StartedAt);
        return after.DueOn == before.DueOn ? null : after;
    }

    /// <summary>Null when the delivery may be recorded now; otherwise why not.</summary>
    public Refusal? WhyNotDeliver() => DeliveredOn is null ? null : RulingRefusals.AlreadyDelivered;

    /// <summary>The decision was handed over; its effect and the remedies count from that day.</summary>
    public Result<Ruling> Deliver(Referral referral, DateOnly deliveredOn, DateOnly effectiveOn, LegalMoment moment)
    {
        if (WhyNotDeliver() is { } refusal)
        {
            return refusal;
        }

        if (deliveredOn > moment.Today || deliveredOn < DecidedOn)
        {
            return Refusal.Invalid(new FieldError("DeliveredOn", deliveredOn > moment.Today ? "in-future" : "too-early"));
        }

        DeliveredOn = deliveredOn;
        EffectiveOn = Verdict is not Verdict.Proven ? null : IsDiscipline ? effectiveOn : deliveredOn;
        referral.Delivered(new(referral.Id, Id, deliveredOn, EffectiveOn));
        return this;
    }

    /// <summary>A discipline punishment (hukuman disiplin), whose effect waits for the objection; a moral sanction and the ladder of the village law do not.</summary>
    public bool IsDiscipline => Level is SanctionLevel.Light or SanctionLevel.Medium or SanctionLevel.Heavy or SanctionLevel.Dismissal;

    /// <summary>Null when the execution may be recorded now; otherwise why not.</summary>
    public Refusal? WhyNotExecute() => ExecutedOn is not null ? RulingRefusals.NotRuled : DeliveredOn is null ? RulingRefusals.NotDelivered : null;

    /// <summary>The decision was carried out.</summary>
    public Result<Ruling> Execute(Referral referral, DateOnly executedOn, string note, LegalMoment moment)
    {
        if (WhyNotExecute() is { } refusal)
        {
            return refusal;
        }

        if (executedOn > moment.Today || executedOn < DeliveredOn)
        {
            return Refusal.Invalid(new FieldError("ExecutedOn", executedOn > moment.Today ? "in-future" : "too-early"));
        }

        if (executedOn < EffectiveOn)
        {
            return RulingRefusals.NotInEffect;
        }

        ExecutedOn = executedOn;
        ExecutionNote = note;
        referral.Executed(new(referral.Id, Id, executedOn));
        return this;
    }
}
