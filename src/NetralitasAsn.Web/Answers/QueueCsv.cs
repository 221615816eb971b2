using System.Text;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Answers;

/// <summary>The queue as a table for Excel: semicolons as an Indonesian Excel expects, UTF-8 with its mark, local dates, and nothing a spreadsheet would calculate.</summary>
internal sealed class QueueCsv(IStringLocalizer<Texts> texts, IRegionNames regions, LegalClock clock)
{
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly char[] Calculating = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    public static string FileName(QueueTable table) => $"antrean-{table.Now.DayIn(table.Zone):yyyy-MM-dd}.csv";

    public byte[] Of(QueueTable table)
    {
        var zone = table.Zone.Abbreviation();
        var lines = new StringBuilder();
        Line(lines, "Jenis", "Nomor", "Tahap", "Pokok", "Tempat kejadian", "Terlapor", "Jumlah terlapor", "Penanggung jawab", $"Habis waktu ({zone})", "Sisa waktu", clock.IsDemonstration ? "DATA CONTOH" : "");
        foreach (var item in table.Items)
        {
            Line(
                lines, Kind(item.Kind), item.Number, Stage(item.Stage), item.Event, regions.FullName(item.Village), texts.Word(item.Subject), item.Persons.ToString("0", null),
                item.Responsible is { } person ? table.Names.GetValueOrDefault(person) ?? "" : "",
                item.Expires is { } at ? at.In(table.Zone).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) : "",
                item.Expires is { } last ? Words.Nearness(last, table.Now, table.Zone) : "", clock.IsDemonstration ? "DATA CONTOH" : "");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(lines.ToString())];
    }

    /// <summary>One cell: quoted, on one line, and with an apostrophe before what a spreadsheet would take for a formula.</summary>
    public static string Cell(string text)
    {
        var flat = text.ReplaceLineEndings(" ");
        var safe = flat.TrimStart().Length > 0 && Calculating.Contains(flat.TrimStart()[0]) ? "'" + flat : flat;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Line(StringBuilder lines, params string[] cells) => lines.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private string Kind(string kind) => texts.Word(kind switch
    {
        "case" => Domain.Work.WorkKind.Case,
        "tip" => Domain.Work.WorkKind.Tip,
        "supervision" => Domain.Work.WorkKind.Supervision,
        _ => Domain.Work.WorkKind.Report,
    });

    private string Stage(string stage) => Enum.TryParse<ReportStage>(stage, out var report) ? texts.Word(report)
        : Enum.TryParse<Domain.Findings.SupervisionStage>(stage, out var supervision) ? texts.Word(supervision) : Enum.TryParse<TipStage>(stage, out var tip) ? texts.Word(tip) : Enum.TryParse<CaseStage>(stage, out var file) ? texts.Word(file) : stage;
}
