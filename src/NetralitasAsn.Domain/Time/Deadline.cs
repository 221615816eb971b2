using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Time;

/// <summary>The last moment at which an act is in time, stored with the article that set it. Lateness is asked, never stored.</summary>
public sealed record Deadline
{
    public required ClockRule Rule { get; init; }

    /// <summary>The instant from which the period is counted.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The local day that is the last one.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The last second of the period: the end of the due day at the office that must act, or start plus hours.</summary>
    public required DateTimeOffset LastMoment { get; init; }

    /// <summary>The article that sets the period.</summary>
    public required Article SetBy { get; init; }

    /// <summary>Why a deadline was put off by a conflict of interest.</summary>
    public const string SuspendedByConflict = "Ditangguhkan karena benturan kepentingan";

    /// <summary>The same deadline after so many days on which it stood still.</summary>
    internal Deadline After(int days) => this with { DueOn = DueOn.AddDays(days), LastMoment = LastMoment.AddDays(days) };

    public bool HasPassed(DateTimeOffset now) => now > LastMoment;
}
