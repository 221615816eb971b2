using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NetralitasAsn.Web.Pages;

/// <summary>Every status that no page answered by hand: what happened, what to do, and the code to ask about it.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    public string Trace => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>The page from which the visitor goes on: the desk for who asked for a desk, else the start page.</summary>
    public string Home => Asked.StartsWith("/kerja", StringComparison.Ordinal) && Status is not 401 ? "/kerja" : Url.Content("~/");

    public string Heading => Status switch
    {
        400 => "Permintaan ini tidak dapat dibaca",
        401 => "Anda perlu masuk lebih dahulu",
        403 => "Peran Anda tidak boleh membuka halaman ini",
        404 => "Halaman ini tidak ada, atau bukan wewenang Anda",
        405 => "Halaman ini tidak menerima kiriman seperti itu",
        409 => "Berkas ini sudah berubah sejak Anda membukanya",
        410 => "Alamat ini tidak dipakai lagi",
        413 => "Kiriman Anda terlalu besar",
        429 => "Terlalu banyak permintaan",
        503 => "Sistem sedang disiapkan",
        >= 500 => "Terjadi gangguan pada sistem kami",
        _ => "Permintaan ini tidak dapat dilayani",
    };

    public string Advice => Status switch
    {
        400 => "Kembali ke formulir, muat ulang halamannya, lalu kirim sekali lagi.",
        401 => "Masuk dengan akun petugas Anda. Masyarakat tidak perlu akun untuk melapor.",
        403 => "Bila menurut Anda seharusnya boleh, hubungi administrator kantor Anda.",
        404 => "Periksa kembali alamatnya, atau mulai dari halaman awal.",
        405 => "Kembali ke halaman sebelumnya, lalu coba lagi.",
        409 => "Muat ulang halamannya untuk melihat keadaan terbaru, lalu putuskan kembali.",
        410 => "Mulai dari halaman awal. Kode lacak tidak pernah ditulis pada alamat.",
        413 => "Kirim lebih sedikit berkas, atau tanpa berkas. Bukti dapat disusulkan.",
        429 => "Tunggu satu menit, lalu coba lagi. Isian Anda tidak hilang bila Anda kembali ke halaman sebelumnya.",
        503 => "Tunggu beberapa saat, lalu muat ulang halaman ini.",
        >= 500 => "Ini bukan kesalahan Anda. Coba lagi beberapa saat lagi. Bila berulang, sampaikan kode jejak di bawah ini.",
        _ => "Kembali ke halaman sebelumnya, atau mulai dari halaman awal.",
    };

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private string Asked => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";

    private void Answer()
    {
        if (Status is < 400 or > 599)
        {
            Status = StatusCodes.Status404NotFound;
        }

        Response.StatusCode = Status;
    }
}
