using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Pages.Public.Reports;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>Types in a report that was handed over on paper: one page, the paper's time, the scan, a receipt to print.</summary>
[RequestSizeLimit(RequestSizes.Counter)]
internal sealed class TakeInModel(IMediator mediator, ICurrentActor current) : PageModel
{
    private const string PlaceField = "Form.Facts.VillageCode";
    private const string RespondentField = "Form.Respondent.Village";

    [BindProperty] public CounterForm Form { get; set; } = new();

    public Receipt? Receipt { get; private set; }

    public IndonesianZone Zone => current.Actor.Office.Zone;

    public IActionResult OnGet()
    {
        Form = new() { Id = Guid.CreateVersion7() };
        return current.Actor.May(Permission.TakeInReport) ? Page() : new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync(IFormFileCollection files, CancellationToken ct)
    {
        if (this.AsksForSearch(PlaceField) || this.AsksForSearch(RespondentField))
        {
            return await Show(ct);
        }

        return await mediator.Send(Form.ToCommand(Zone), ct).Renamed(("Facts.Respondents[0].", "Respondent.")).ToPage(this, receipt => Taken(receipt, files, ct), () => Show(ct));
    }

    /// <summary>The report is there; a scan that is refused is said beside the receipt and can be added on the report's page.</summary>
    private async Task<IActionResult> Taken(Receipt receipt, IFormFileCollection files, CancellationToken ct)
    {
        await this.TakeFiles(files, file => mediator.Send(new AddOfficeEvidence(new ReportId(receipt.Id), file, AtCounter: true), ct));
        Response.Headers.CacheControl = "no-cache, no-store";
        Receipt = receipt;
        return Page();
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        ViewData["PlaceChoices"] = await this.Villages(mediator, PlaceField, Form.Facts.VillageCode, ct);
        ViewData["RespondentChoices"] = await this.Villages(mediator, RespondentField, Form.Respondent.Village, ct);
        return Page();
    }
}

/// <summary>What the counter posts; the members of the facts have the names of the command.</summary>
internal sealed record CounterForm
{
    public Guid Id { get; init; }

    public DateParts HandedOverOn { get; init; } = new();

    public string? HandedOverAt { get; init; }

    public ReporterForm Reporter { get; init; } = new();

    public RespondentForm Respondent { get; init; } = new();

    public CounterFacts Facts { get; init; } = new();

    public TakeInReport ToCommand(IndonesianZone zone) => new(
        new ReportId(Id), Instant(zone), Reporter.ToIdentity(),
        new FiledFacts([Respondent.ToFiled()], Facts.Conduct, Facts.Event?.Trim() ?? "", DraftPages.Place(Facts.VillageCode), Facts.OccurredOn.Said(), Facts.KnownOn.Said(),
            Witnesses(), Facts.Narrative?.Trim() ?? "", string.IsNullOrWhiteSpace(Facts.OccurredTime) ? null : Facts.OccurredTime.Trim()));

    private DateTimeOffset Instant(IndonesianZone zone) =>
        HandedOverOn.ToDate() is { } day && TimeOnly.TryParseExact(HandedOverAt?.Trim().Replace('.', ':'), "H:mm", out var time) ? day.At(time, zone) : default;

    /// <summary>One witness a line: name, then what else is known after a comma.</summary>
    private List<Witness> Witnesses() =>
        [.. (Facts.WitnessLines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(',', 2, StringSplitOptions.TrimEntries))
            .Select(parts => new Witness(parts[0], parts.Length > 1 ? parts[1] : null, null))];
}

internal sealed record CounterFacts
{
    public Domain.Regulations.ConductKind? Conduct { get; init; }

    public string? Event { get; init; }

    public string? VillageCode { get; init; }

    public DateParts OccurredOn { get; init; } = new();

    public string? OccurredTime { get; init; }

    public DateParts KnownOn { get; init; } = new();

    public string? WitnessLines { get; init; }

    public string? Narrative { get; init; }
}
