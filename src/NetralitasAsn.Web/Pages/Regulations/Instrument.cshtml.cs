using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Web.Pages.Regulations;

/// <summary>One instrument: its days in force, and what in the book cites it.</summary>
internal sealed class InstrumentModel(IRegulations regulations) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public Instrument Instrument { get; private set; } = null!;

    public IReadOnlyList<CatalogueEntry> Entries { get; private set; } = [];

    public IReadOnlyList<Clock> Clocks { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (regulations.Book.Instrument(Id) is not { } found)
        {
            return NotFound();
        }

        Instrument = found;
        Entries = [.. regulations.Book.Catalogue.Where(e => e.Articles.Any(a => a.Instrument == Id))];
        Clocks = [.. regulations.Book.Clocks.Where(c => c.Basis.Any(a => a.Instrument == Id))];
        return Page();
    }
}
