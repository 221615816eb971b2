using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Cases;

/// <summary>What places an event before or after the candidates were set: its hour, and the pair it favoured or harmed.</summary>
/// <param name="OccurredTime">By the clock of the place; null when nobody knows.</param>
/// <param name="Election">The governor's election or that of the regency; null for that of the region.</param>
/// <param name="Pair">The serial number of the pair (nomor urut), never a name; null when it concerns none or several.</param>
public sealed record EventParticulars(TimeOnly? OccurredTime, AssessedElection? Election, int? Pair);

public sealed partial class CaseFile
{
    /// <summary>The hour of the event by the clock of the place; on the day the candidates were set it decides which law applies.</summary>
    public TimeOnly? OccurredTime { get; private set; }

    /// <summary>The election that the event concerned; null for that of the region.</summary>
    public AssessedElection? Election { get; private set; }

    /// <summary>The pair that the event concerned, by its serial number; the instant it was set is the pivot.</summary>
    public int? Pair { get; private set; }

    /// <summary>Why hour or pair were corrected last.</summary>
    public string? EventReason { get; private set; }

    /// <summary>Corrects hour and pair of the event, with a reason; what the law suggests follows at once.</summary>
    public Result<CaseId> CorrectEvent(EventParticulars particulars, string reason)
    {
        if (WhyNotCorrect() is { } refusal)
        {
            return refusal;
        }

        (OccurredTime, Election, Pair) = (particulars.OccurredTime, particulars.Election, particulars.Pair);
        EventReason = reason;
        Record(new EventCorrected(Id, OccurredTime, Election, Pair));
        return Id;
    }
}
