using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Regulations;

/// <summary>The catalogue of forms of violation, searchable by words, status and day.</summary>
internal sealed class CatalogueModel(IMediator mediator, IStringLocalizer<Texts> texts, RefusalTexts refusals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Kata { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Siapa { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateParts? Tanggal { get; set; }

    public ConductList? List { get; private set; }

    public IReadOnlyList<SelectListItem> Subjects =>
        [new(texts["Semua"], ""), .. Enum.GetValues<SubjectKind>().Select(s => new SelectListItem(texts.Word(s), Kebab.Of(s)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        SubjectKind? subject = Kebab.TryParse<SubjectKind>(Siapa, out var known) ? known : null;
        if (subject is null && !string.IsNullOrEmpty(Siapa))
        {
            ModelState.AddModelError(nameof(Siapa), refusals.Sentence(new FieldError(nameof(Siapa), "choose")));
        }

        if (Tanggal is { IsWrong: true })
        {
            ModelState.AddModelError(nameof(Tanggal), refusals.Sentence(new FieldError(nameof(Tanggal), "malformed")));
        }

        var answer = await mediator.Send(new FindConducts(Tanggal?.ToDate(), subject, Kata), ct);
        return answer.Match(
            found =>
            {
                List = found;
                return Page();
            },
            refusal =>
            {
                foreach (var field in refusal.Fields)
                {
                    ModelState.AddModelError(nameof(Kata), refusals.Sentence(field));
                }

                return Page();
            });
    }
}
