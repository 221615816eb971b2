using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Finds what a reporter's code leads to. A mistyped code is recognised without a look-up; an unknown one is not found, like any other.</summary>
internal sealed class ReporterReturn(IRecords records, IHasher hasher)
{
    public Task<Result<Report>> Report(string code, CancellationToken ct) =>
        Hashes(code).Then(hashes => records.FindReportByCode(hashes, ct));

    public Task<Result<Tip>> Tip(string code, CancellationToken ct) =>
        Hashes(code).Then(hashes => records.FindTipByCode(hashes, ct));

    private Result<IReadOnlyList<byte[]>> Hashes(string code) => TrackingCode.Read(code).Code is { } read
        ? Result<IReadOnlyList<byte[]>>.Accept(hasher.Candidates(HashedKind.TrackingCode, read.Value))
        : Refusal.Invalid(new FieldError("Code", "mistyped"));
}
