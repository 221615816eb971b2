using System.Globalization;
using System.Text;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>The file that came with a demo report: one PDF page that says that it is an example.</summary>
internal static class Paper
{
    public const string Name = "dokumentasi-contoh.pdf";

    public static MemoryStream Of(Story story)
    {
        var text = $"BT /F1 28 Tf 60 740 Td (DATA CONTOH) Tj /F1 13 Tf 0 -40 Td (Dokumentasi laporan contoh nomor {story.Number}) Tj 0 -24 Td ({story.Deed.Event}) Tj 0 -24 Td (Orang, tempat, dan peristiwa dalam berkas ini rekaan.) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var at = new List<int>();
        foreach (var (content, number) in objects.Select((o, i) => (o, i + 1)))
        {
            at.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        at.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return new(Encoding.ASCII.GetBytes(pdf.ToString()));
    }
}
