using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>Closes the plenary on a supervision report: a finding, or closed with a reason.</summary>
internal sealed class PlenaryModel(IMediator mediator) : PageModel
{
    public sealed record PlenaryForm
    {
        public DateParts? HeldOn { get; init; }

        public int? Members { get; init; }

        public List<Cases.PlenaryModel.BallotForm> Votes { get; init; } = [];

        public string? Minutes { get; init; }

        public bool? Adopt { get; init; }

        public ClosingReason? Reason { get; init; }

        public bool CrimeSuspected { get; init; }

        internal WeighFinding ToCommand(SupervisionId id, int version) => new(
            id, version, HeldOn?.ToDate() ?? default, Members ?? 0,
            [.. Votes.Where(v => !string.IsNullOrWhiteSpace(v.Member)).Select(v => new MemberBallot(v.Member!.Trim(), v.Vote ?? (Vote)(-1)))],
            Minutes ?? "", Adopt, Reason, CrimeSuspected);

        internal static PlenaryForm Of(string? chair) => new()
        {
            Votes = [new() { Member = chair }, .. Enumerable.Repeat(new Cases.PlenaryModel.BallotForm(), PlenaryQuorum.Sizes[^1] - 1)],
        };
    }

    [BindProperty(SupportsGet = true)] public SupervisionId Id { get; set; }

    [BindProperty] public int Version { get; set; }

    [BindProperty] public PlenaryForm Form { get; set; } = new();

    public SupervisionView Report { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: stage => this.Done($"/kerja/pengawasan/{Id}", stage switch
        {
            SupervisionStage.Adopted => "Ditetapkan sebagai temuan; berkas penanganan sudah dibuka.",
            SupervisionStage.NotAdopted => "Ditutup tanpa temuan.",
            _ => "Kuorum tidak tercapai; belum ada keputusan.",
        }),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetSupervision(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        Form = HttpMethods.IsGet(Request.Method) ? PlenaryForm.Of(User.Identity?.Name) : Form;
        return this.ShowAct(report.Acts, nameof(WeighFinding));
    });
}
