using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Records a discussion of Sentra Gakkumdu.</summary>
internal sealed class GakkumduModel(IMediator mediator) : PageModel
{
    public sealed record GakkumduForm
    {
        public DateParts? HeldAt { get; init; }

        public string? Hour { get; init; }

        public GakkumduPosition? Bawaslu { get; init; }

        public GakkumduPosition? Police { get; init; }

        public GakkumduPosition? Prosecutor { get; init; }

        public string? Minutes { get; init; }

        internal MeetGakkumdu ToCommand(CaseId id, int version, IndonesianZone zone) => new(
            id, version, LocalTime.Instant(HeldAt, Hour, zone) ?? default,
            Bawaslu ?? (GakkumduPosition)(-1), Police ?? (GakkumduPosition)(-1), Prosecutor ?? (GakkumduPosition)(-1), Minutes ?? "");
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public GakkumduForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var found = await mediator.Send(new GetCaseFile(Id), ct);
        return await found.Then(file => mediator.Send(Form.ToCommand(Id, Version, file.HandlingOffice.Zone), ct)).ToPage(
            this,
            accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Pembahasan Sentra Gakkumdu tercatat."),
            refused: () => Show(ct));
    }

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        return this.ShowAct(file.Acts, nameof(MeetGakkumdu));
    });
}
