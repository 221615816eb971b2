using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>What is sealed about the people behind a report.</summary>
public sealed record SealedPeople(ReporterIdentity? Reporter, IReadOnlyList<Witness> Witnesses);

/// <summary>The sealed table of identities. Only <c>OpenReporterIdentity</c> opens it, after writing to the access log; no query joins it.</summary>
public interface IIdentities
{
    /// <summary>Seals; joins the next save of the records.</summary>
    void Add(ReportId report, ReporterIdentity reporter, IReadOnlyList<Witness> witnesses);

    /// <summary>The witnesses of information without a name; joins the next save of the records.</summary>
    void Add(TipId tip, IReadOnlyList<Witness> witnesses);

    /// <summary>The witnesses of a supervision report; joins the next save of the records.</summary>
    void Add(SupervisionId supervision, IReadOnlyList<Witness> witnesses);

    /// <summary>Null when nothing is sealed, or the session may not see it.</summary>
    Task<SealedPeople?> Open(ReportId report, CancellationToken ct);

    Task<SealedPeople?> Open(TipId tip, CancellationToken ct);

    Task<SealedPeople?> Open(SupervisionId supervision, CancellationToken ct);
}
