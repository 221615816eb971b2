using System.Globalization;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Reports;

/// <summary>The series in which an office numbers its papers; each starts at 001 every year.</summary>
public enum NumberKind
{
    /// <summary>Nomor penyampaian laporan, <c>PL</c>.</summary>
    Submission,

    /// <summary>Nomor register laporan, <c>Reg/LP</c>.</summary>
    RegisteredReport,

    /// <summary>Nomor register temuan, <c>Reg/TM</c>.</summary>
    RegisteredFinding,

    /// <summary>Initial information, <c>IA</c>: an own series, since no official format is known.</summary>
    InitialInformation,

    /// <summary>Supervision reports, <c>LHP</c>: an own series, since no official format is known.</summary>
    SupervisionReport,
}

/// <summary>A number in the official format, for example <c>001/Reg/LP/PB/Kab/14.09/X/2024</c>: three digits or more, the month of the act in Roman numerals.</summary>
public sealed record LegalNumber(NumberKind Kind, int Sequence, NumberSlot Slot, string OfficeNumberCode, int Month, int Year)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The number as printed. The election is <c>PB</c> (pemilihan bupati/wali kota) for offices of a regency or city, <c>PG</c> above.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Sequence:000}/{Series}/{(Slot is NumberSlot.Prov or NumberSlot.Ri ? "PG" : "PB")}/{(Slot is NumberSlot.Ri ? "RI" : Slot.ToString())}/{OfficeNumberCode}/{Roman[Month - 1]}/{Year}");

    private string Series => Kind switch
    {
        NumberKind.Submission => "PL",
        NumberKind.RegisteredReport => "Reg/LP",
        NumberKind.RegisteredFinding => "Reg/TM",
        NumberKind.InitialInformation => "IA",
        NumberKind.SupervisionReport => "LHP",
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, null),
    };

    public override string ToString() => Text;
}
