using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Who is reported; several, and an office with its place is enough.</summary>
internal sealed class RespondentsModel(IMediator mediator) : PageModel
{
    private const string PlaceField = "Form.Respondent.Village";

    [BindProperty] public RespondentPageForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "ubah")] public int? Index { get; set; }

    [BindProperty(SupportsGet = true, Name = "tambah")] public bool Another { get; set; }

    public IReadOnlyList<FiledRespondent> Kept { get; private set; } = [];

    public IReadOnlyList<PlaceChoice>? Villages { get; private set; }

    public string? Words => this.SearchWords(PlaceField);

    public Door Door => Door.Of(HttpContext);

    public bool ShowsForm => Kept.Count == 0 || Another || Index is not null || !ModelState.IsValid || Words is not null;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, (_, open) =>
    {
        var kept = Index is { } i && i >= 0 && i < open.Draft.Respondents.Count ? open.Draft.Respondents[i] : null;
        Form = new() { Respondent = RespondentForm.Of(kept) };
        return Show(open, ct);
    }, ct);

    public Task<IActionResult> OnPostAsync(string? lagi, CancellationToken ct) => this.WithDraft(mediator, (key, open) =>
        this.AsksForSearch(PlaceField)
            ? Show(open, ct)
            : mediator.Send(new KeepRespondent(key, Door.Kind, Index, Form.Respondent.ToFiled()), ct).ToPage(this,
                _ => lagi is null ? this.Onward("terlapor") : LocalRedirect($"{Door.To("terlapor")}?tambah=true"),
                () => Show(open, ct)), ct);

    public Task<IActionResult> OnPostDropAsync(int index, CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        mediator.Send(new DropRespondent(key, Door.Kind, index), ct).ToPage(this, _ => LocalRedirect(Door.To("terlapor"))), ct);

    private async Task<IActionResult> Show(OpenDraft open, CancellationToken ct)
    {
        Kept = open.Draft.Respondents;
        Villages = await this.Villages(mediator, PlaceField, Form.Respondent.Village, ct);
        return Page();
    }
}

internal sealed record RespondentPageForm
{
    public RespondentForm Respondent { get; init; } = new();
}

/// <summary>What the browser posts of a reported person: an agency by its name, or a village from the list.</summary>
internal sealed record RespondentForm
{
    public string? Name { get; init; }

    public SubjectKind? Subject { get; init; }

    public string? Title { get; init; }

    public string? AgencyOrVillage { get; init; }

    public string? Village { get; init; }

    public string? Nip { get; init; }

    /// <summary>Who is reported most often, first.</summary>
    public static IReadOnlyList<SubjectKind> Subjects { get; } =
    [
        SubjectKind.CivilServant, SubjectKind.ContractCivilServant, SubjectKind.VillageHead, SubjectKind.VillageOfficial, SubjectKind.ActingVillageHead,
        SubjectKind.VillageCouncilMember, SubjectKind.RegionalHead, SubjectKind.RegionalOfficial, SubjectKind.NonAsnStaff, SubjectKind.CommunityBodyOfficer,
        SubjectKind.StateEnterpriseOfficial, SubjectKind.MilitaryPolice,
    ];

    public static RespondentForm Of(FiledRespondent? kept) => kept is null ? new() : new()
    {
        Name = kept.Name,
        Subject = kept.Subject,
        Title = kept.Title,
        AgencyOrVillage = DraftPages.Place(kept.AgencyOrVillage).Value is null ? kept.AgencyOrVillage : null,
        Village = DraftPages.Place(kept.AgencyOrVillage).Value,
        Nip = kept.Nip,
    };

    public FiledRespondent ToFiled()
    {
        var (agency, village) = (AgencyOrVillage?.Trim(), Village?.Trim());
        var place = Subject is { } subject && subject.IsOfVillage() ? village ?? agency : agency ?? village;
        return new(Name?.Trim(), Subject ?? (SubjectKind)(-1), null, Title?.Trim(), place ?? "", Nip?.Trim());
    }
}
