using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Web.Navigation;

/// <summary>Where an item of work is on the desks, and how it is named in an address.</summary>
public static class WorkAddress
{
    public static string Segment(WorkKind kind) => kind switch
    {
        WorkKind.Report => "laporan",
        WorkKind.Case => "penanganan",
        WorkKind.Tip => "informasi",
        WorkKind.Supervision => "pengawasan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static WorkKind? Kind(string? segment) => segment switch
    {
        "laporan" or "report" => WorkKind.Report,
        "penanganan" or "case" => WorkKind.Case,
        "informasi" or "tip" => WorkKind.Tip,
        "pengawasan" or "supervision" => WorkKind.Supervision,
        _ => null,
    };

    public static string Page(WorkKind kind, Guid id) => $"/kerja/{Segment(kind)}/{id}";

    public static string Clocks(WorkKind kind, Guid id) => $"/kerja/tenggat/{Segment(kind)}/{id}";

    /// <summary>An item as a form posts it: <c>laporan:0193…</c>.</summary>
    public static string Value(WorkKind kind, Guid id) => $"{Segment(kind)}:{id}";

    public static WorkItem? Item(string? value) =>
        value?.Split(':') is [var segment, var id] && Kind(segment) is { } kind && Guid.TryParse(id, out var known) ? new(kind, known) : null;
}
