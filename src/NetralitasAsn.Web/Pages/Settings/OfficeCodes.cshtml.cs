using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Settings;

/// <summary>The codes under which the offices number, and their correction.</summary>
internal sealed class OfficeCodesModel(IMediator mediator, RefusalTexts texts) : PageModel
{
    public sealed record CodeForm
    {
        public string? Region { get; init; }

        public string? Code { get; init; }

        public bool Confirmed { get; init; }
    }

    [BindProperty]
    public CodeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    [TempData]
    public string? Entered { get; set; }

    public IReadOnlyList<OfficeCodeCard> Codes { get; private set; } = [];

    public int Unconfirmed => Codes.Count(c => !c.Confirmed);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!RegionCode.TryParse(Form.Region?.Trim(), null, out var region))
        {
            var code = string.IsNullOrWhiteSpace(Form.Region) ? "required" : "malformed";
            ModelState.AddModelError("Form.Region", texts.Sentence(new FieldError("Region", code)));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await Show(ct);
        }

        return await mediator.Send(new CorrectOfficeCode(region, Form.Code?.Trim() ?? "", Form.Confirmed), ct).ToPage(
            this,
            accepted: code =>
            {
                Entered = $"{region} bernomor dengan kode {code}.";
                return RedirectToPage(new { cari = region.Value });
            },
            refused: () => Show(ct));
    }

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new FindOfficeCodes(Cari), ct).ToPage(this, accepted: found =>
    {
        Codes = found;
        return Page();
    });
}
