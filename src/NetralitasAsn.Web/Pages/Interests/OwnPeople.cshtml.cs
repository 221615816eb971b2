using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>A reported person belongs to the handling office: it stands still and asks the office above.</summary>
internal sealed class OwnPeopleModel(IMediator mediator, ICurrentActor current) : PageModel
{
    public sealed record OwnPeopleForm
    {
        public OfficeConflictId Key { get; init; } = OfficeConflictId.New();

        public PersonId? Person { get; init; }

        public OwnPersonKind? Kind { get; init; }

        public string? Account { get; init; }

        public string? Explanation { get; init; }

        internal DeclareOfficeConflict ToCommand(ReportId id) => new(id, Key, Person ?? default, Kind ?? (OwnPersonKind)(-1), Explanation ?? "", Account);
    }

    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public OwnPeopleForm Form { get; set; } = new();

    public ColleagueChoice Choice { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id), ct).ToPage(
        this,
        accepted: made => this.Done("/kerja/benturan", "Penanganan berhenti, dan permintaan disampaikan kepada kantor di atas."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new FindColleagues(Id), ct).ToPage(this, accepted: choice =>
    {
        Choice = choice;
        return current.Actor.May(Permission.RecordInitialReview) || current.Actor.May(Permission.VoteInPlenary) ? Page() : new StatusCodeResult(StatusCodes.Status403Forbidden);
    });
}
