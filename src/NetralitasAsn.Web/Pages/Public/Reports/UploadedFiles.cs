using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Files that a form brought along.</summary>
internal static class UploadedFiles
{
    /// <summary>Hands each file over; what is wrong with one is said beside the field with its name, and the others are kept.</summary>
    public static async Task TakeFiles(this PageModel page, IFormFileCollection files, Func<IncomingFile, Task<Result<EvidenceCard>>> take)
    {
        var texts = page.HttpContext.RequestServices.GetRequiredService<RefusalTexts>();
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            var taken = await take(new(file.FileName, content, file.Length));
            taken.Match(
                _ => 0,
                refusal =>
                {
                    var sentence = refusal.Fields.Count > 0 ? texts.Sentence(refusal.Fields[0]) : texts.Sentence(refusal);
                    page.ModelState.AddModelError("files", $"{Path.GetFileName(file.FileName)}: {sentence}");
                    return 0;
                });
        }
    }

    /// <summary>The page again, with the status of a wrong input.</summary>
    public static IActionResult Invalid(this PageModel page, IActionResult shown)
    {
        if (shown is PageResult again)
        {
            again.StatusCode = StatusCodes.Status400BadRequest;
        }

        return shown;
    }
}
