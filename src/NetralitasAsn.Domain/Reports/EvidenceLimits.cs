namespace NetralitasAsn.Domain.Reports;

/// <summary>How many files of which size; the only place that says so.</summary>
public sealed record EvidenceLimits(int Files, long BytesPerFile)
{
    /// <summary>A citizen: five files of 20 MB.</summary>
    public static EvidenceLimits Citizen { get; } = new(5, 20L * 1024 * 1024);

    /// <summary>The counter and the office: ten files of 50 MB.</summary>
    public static EvidenceLimits Counter { get; } = new(10, 50L * 1024 * 1024);
}
