using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Reports;

/// <summary>Where initial information stands.</summary>
public enum TipStage
{
    /// <summary>Diterima: waiting to be traced.</summary>
    Received,
}

/// <summary>Initial information (informasi awal): told without a name, or what is left of a report that could not be registered. It can be traced and adopted as a finding, never registered as it is.</summary>
public sealed class Tip : AggregateRoot
{
    private readonly List<Respondent> respondents = [];
    private readonly List<Recusal> recusals = [];

    private Tip()
    {
    }

    public TipId Id { get; private set; }

    public override Guid Key => Id.Value;

    public string Number { get; private set; } = "";

    public TipStage Stage { get; private set; }

    public OfficeCode HandlingOffice { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The report it came from, when it was not sent without a name.</summary>
    public ReportId? FromReport { get; private set; }

    public ConductKind? Conduct { get; private set; }

    public string Event { get; private set; } = "";

    public RegionCode Village { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    /// <summary>The hour of the event by the clock of the place; null when not known.</summary>
    public TimeOnly? OccurredTime { get; private set; }

    public DateOnly KnownOn { get; private set; }

    public string Narrative { get; private set; } = "";

    /// <summary>The last day of tracing (penelusuran).</summary>
    public Deadline TracingDue { get; private set; } = null!;

    public byte[] TrackingHash { get; private set; } = [];

    public byte[] UploadHash { get; private set; } = [];

    public byte[] ContentHash { get; private set; } = [];

    public DateTimeOffset? CodeConfirmedAt { get; private set; }

    public IReadOnlyList<Respondent> Respondents => respondents;

    /// <summary>Who of the office withdrew because of an interest.</summary>
    public IReadOnlyList<Recusal> Recusals => recusals;

    /// <summary>Takes in information without a name.</summary>
    public static Tip Receive(TipId id, LegalNumber number, Allegation facts, OfficeCode office, IReadOnlyList<Respondent> respondents, ReturnKeys keys, LegalMoment moment)
    {
        var tip = new Tip
        {
            Id = id,
            Number = number.Text,
            HandlingOffice = office,
            ReceivedAt = moment.Now,
            Conduct = facts.Conduct,
            Event = facts.Event,
            Village = facts.Village,
            OccurredOn = facts.OccurredOn,
            OccurredTime = facts.OccurredTime,
            KnownOn = facts.KnownOn,
            Narrative = facts.Narrative,
            TracingDue = moment.Due(ClockRule.Tracing),
            TrackingHash = keys.TrackingHash,
            UploadHash = keys.UploadHash,
            ContentHash = keys.ContentHash,
        };
        tip.respondents.AddRange(respondents);
        tip.Record(new TipReceived(id, number.Text, office, facts.Conduct, facts.Village, facts.OccurredOn, null, keys.Commitment));
        return tip;
    }

    /// <summary>Keeps what a report said, after it failed its formal conditions or its reporter was not verified in time. The reporter's code goes on leading to the report.</summary>
    public static Tip FromUnregistered(TipId id, LegalNumber number, Report report, string commitment, LegalMoment moment)
    {
        var tip = new Tip
        {
            Id = id,
            Number = number.Text,
            HandlingOffice = report.HandlingOffice,
            ReceivedAt = moment.Now,
            FromReport = report.Id,
            Conduct = report.Conduct,
            Event = report.Event,
            Village = report.Village,
            OccurredOn = report.OccurredOn,
            OccurredTime = report.OccurredTime,
            KnownOn = report.KnownOn,
            Narrative = report.Narrative,
            TracingDue = moment.Due(ClockRule.Tracing),
        };
        tip.respondents.AddRange(report.Respondents.Select(r => new Respondent(PersonId.New(), r.Name, r.Subject, r.Position, r.Title, r.AgencyOrVillage, r.Nip)));
        tip.Record(new TipReceived(id, number.Text, report.HandlingOffice, report.Conduct, report.Village, report.OccurredOn, report.Id, commitment));
        return tip;
    }

    /// <summary>Null when somebody of the office may withdraw now; otherwise why not.</summary>
    public Refusal? WhyNotRecuse(AccountId person) => recusals.Hold(person) ? ReportRefusals.TipAlreadyRecused : null;

    /// <summary>Somebody of the office withdraws because of an interest (UU 30/2014 Pasal 43); from now on neither this nor the report it came from is found for that person.</summary>
    public Result<AccountId> Recuse(Withdrawal withdrawal, LegalMoment moment)
    {
        if (WhyNotRecuse(withdrawal.Person) is { } refusal)
        {
            return refusal;
        }

        recusals.Add(new(withdrawal, moment.Now));
        Record(new TipRecused(Id, withdrawal.Person, withdrawal.Ground));
        return withdrawal.Person;
    }

    /// <summary>The sender noted the tracking code.</summary>
    public void ConfirmCode(DateTimeOffset now) => CodeConfirmedAt ??= now;
}
