using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Regulations;

/// <summary>"Boleh atau tidak?": who, what, when, where; a plain answer with articles. Every answer has an address that can be shared.</summary>
internal sealed class MayIModel(
    IMediator mediator, IRegulations regulations, LegalClock clock, IPlaceIndex places, IRegionNames names, IStringLocalizer<Texts> texts, RefusalTexts refusals)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Siapa { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Apa { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateParts? Tanggal { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Wilayah { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? WilayahSearch { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Jabatan { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Jam { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Cuti { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool TanpaDukungan { get; set; }

    public Assessment? Answer { get; private set; }

    public string Place { get; private set; } = "";

    public IReadOnlyList<PlaceChoice>? Places { get; private set; }

    public IReadOnlyList<SelectListItem> Subjects => Words<SubjectKind>();

    public IReadOnlyList<SelectListItem> Conducts => Words<ConductKind>();

    public IReadOnlyList<SelectListItem> Positions => [new(texts["Tidak tahu"], ""), .. Words<PositionKind>()];

    public IReadOnlyList<Instrument> Instruments => regulations.Book.Instruments;

    /// <summary>Short enough for the heading: no, yes within limits, it depends, or not under these rules.</summary>
    public (string Word, string Kind) Verdict => Answer switch
    {
        { NotAViolationBecause: not null } => (texts["Boleh, dalam batas ini"], "fine"),
        { Findings.Count: 0 } => (texts["Tidak diatur oleh aturan ini"], "info"),
        { } a when a.Findings.Any(f => f.Role == FindingRole.Primary && f.Certainty == Certainty.Conflicting && f.Category == FindingCategory.Village) =>
            (texts["Diperdebatkan; sebaiknya tidak"], "soon"),
        { } a when a.Primary.Any() || a.Findings.All(f => f.Role != FindingRole.Conditional) => (texts["Tidak boleh"], "late"),
        _ => (texts["Tergantung"], "soon"),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await FindPlaces();
        var asked = Siapa is not null || Apa is not null;
        if (Tanggal is null or { IsEmpty: true })
        {
            Tanggal = DateParts.From(clock.TodayIn(RegionCode.Nation));
        }

        if (!asked || Search is not null)
        {
            return Page();
        }

        if (Facts() is not { } facts)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var answer = await mediator.Send(new AssessConduct(facts), ct);
        return answer.Match(Shown, Refused);
    }

    private PageResult Shown(Assessment assessment)
    {
        Answer = assessment;
        Place = names.FullName(assessment.Facts.Region);
        return Page();
    }

    private PageResult Refused(Refusal refusal)
    {
        foreach (var field in refusal.Fields)
        {
            ModelState.AddModelError(field.Field switch { "OccurredAt" => nameof(Jam), _ => nameof(Tanggal) }, refusals.Sentence(field));
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private AssessmentFacts? Facts()
    {
        var subject = Read<SubjectKind>(Siapa, nameof(Siapa));
        var conduct = Read<ConductKind>(Apa, nameof(Apa));
        var day = Tanggal!.ToDate();
        if (day is null)
        {
            Wrong(nameof(Tanggal), "malformed");
        }

        var region = RegionCode.Nation;
        if (!string.IsNullOrEmpty(Wilayah) && !RegionCode.TryParse(Wilayah, null, out region))
        {
            Wrong(nameof(Wilayah), "malformed");
        }

        PositionKind? position = null;
        if (!string.IsNullOrEmpty(Jabatan))
        {
            position = Read<PositionKind>(Jabatan, nameof(Jabatan));
        }

        DateTimeOffset? at = null;
        if (!string.IsNullOrWhiteSpace(Jam))
        {
            if (TimeOnly.TryParseExact(Jam.Trim(), ["HH:mm", "HH.mm"], out var time) && day is { } known)
            {
                at = known.At(time, region.Zone());
            }
            else
            {
                Wrong(nameof(Jam), "malformed");
            }
        }

        return !ModelState.IsValid || subject is null || conduct is null || day is null ? null : new(subject.Value, conduct.Value, day.Value, region)
        {
            Position = position,
            OnUnpaidLeave = Cuti,
            PurposeOfSupport = !TanpaDukungan,
            OccurredAt = at,
            Election = region == RegionCode.Nation ? AssessedElection.Regency : null,
        };
    }

    private T? Read<T>(string? word, string field)
        where T : struct, Enum
    {
        if (Kebab.TryParse<T>(word, out var member))
        {
            return member;
        }

        Wrong(field, string.IsNullOrEmpty(word) ? "required" : "choose");
        return null;
    }

    private void Wrong(string field, string code) => ModelState.AddModelError(field, refusals.Sentence(new FieldError(field, code)));

    private IReadOnlyList<SelectListItem> Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(m => new SelectListItem(texts.Word(m), Kebab.Of(m)))];

    private async Task FindPlaces()
    {
        if (!string.IsNullOrWhiteSpace(WilayahSearch) && (Search is not null || string.IsNullOrEmpty(Wilayah)))
        {
            Places = [.. places.Find(WilayahSearch, RegionLevel.Regency, null, 20).Select(p => new PlaceChoice(p.Code.Value, p.FullName))];
        }
        else if (RegionCode.TryParse(Wilayah, null, out var chosen) && await names.Find(chosen) is { } card)
        {
            Places = [new(card.Code.Value, card.FullName)];
        }
    }
}
