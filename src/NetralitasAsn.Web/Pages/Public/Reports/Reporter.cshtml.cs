using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Who reports, as in model A.1 but without NIK.</summary>
internal sealed class ReporterModel(IMediator mediator) : PageModel
{
    [BindProperty] public ReporterPageForm Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, (_, open) =>
    {
        Form = new() { Reporter = ReporterForm.Of(open.Draft.Reporter) };
        return Task.FromResult<IActionResult>(Page());
    }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        mediator.Send(new KeepReporter(key, Form.Reporter.ToIdentity()), ct).ToPage(this,
            draft => draft.MayLackVote ? LocalRedirect($"~/lapor/hak-pilih{Request.QueryString}") : this.Onward("pelapor")), ct);
}

internal sealed record ReporterPageForm
{
    public ReporterForm Reporter { get; init; } = new();
}

/// <summary>What the browser posts of a reporter; the counter uses the same fields.</summary>
internal sealed record ReporterForm
{
    public string? Name { get; init; }

    public string? BirthPlace { get; init; }

    public DateParts BirthDate { get; init; } = new();

    public Sex? Sex { get; init; }

    public string? Occupation { get; init; }

    public string? Nationality { get; init; } = "WNI";

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public bool? VotesHere { get; init; }

    public Standing? Standing { get; init; }

    public static ReporterForm Of(ReporterIdentity? kept) => kept is null ? new() : new()
    {
        Name = kept.Name,
        BirthPlace = kept.BirthPlace,
        BirthDate = DateParts.From(kept.BirthDate),
        Sex = kept.Sex,
        Occupation = kept.Occupation,
        Nationality = kept.Nationality,
        Address = kept.Address,
        Phone = kept.Phone,
        Email = kept.Email,
        VotesHere = kept.VotesHere,
        Standing = kept.Standing,
    };

    public ReporterIdentity ToIdentity() => new(
        Name?.Trim() ?? "", BirthPlace?.Trim() ?? "", BirthDate.Said(), Sex ?? (Sex)(-1), Occupation?.Trim() ?? "", Nationality?.Trim() ?? "",
        Address?.Trim() ?? "", Phone?.Trim() ?? "", Email?.Trim(), VotesHere, Standing ?? (Standing)(-1));
}
