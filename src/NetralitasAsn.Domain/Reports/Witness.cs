namespace NetralitasAsn.Domain.Reports;

/// <summary>A witness (saksi) named by the reporter; sealed together with the reporter.</summary>
public sealed record Witness(string Name, string? Address, string? Phone);
