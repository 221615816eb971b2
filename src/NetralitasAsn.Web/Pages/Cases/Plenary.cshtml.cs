using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Closes a plenary with votes and a decision for each person.</summary>
internal sealed class PlenaryModel(IMediator mediator) : PageModel
{
    public sealed record PlenaryForm
    {
        public DateParts? HeldOn { get; init; }

        public int? Members { get; init; }

        public List<BallotForm> Votes { get; init; } = [];

        public string? Minutes { get; init; }

        public List<DecisionForm> Decisions { get; init; } = [];

        /// <summary>Whoever is named by the form and has no vote was not present; a name that was typed needs its vote.</summary>
        public bool Offered { get; init; }

        internal HoldPlenary ToCommand(CaseId id, int version) => new(
            id, version, HeldOn?.ToDate() ?? default, Members ?? 0,
            [.. Votes.Where(v => !string.IsNullOrWhiteSpace(v.Member) && (v.Vote is not null || !Offered)).Select(v => new MemberBallot(v.Member!.Trim(), v.Vote ?? (Vote)(-1)))],
            Minutes ?? "", [.. Decisions.Select(d => new PersonDecision(d.Person, d.Outcomes ?? [], d.Stopped))]);

        internal static PlenaryForm Of(CaseView file, string? chair) => new()
        {
            Votes = file.Voters.Count > 0
                ? [.. file.Voters.OrderBy(v => v.UserName == chair ? 0 : 1).Select(v => new BallotForm { Member = v.UserName })]
                : [new() { Member = chair }, .. Enumerable.Repeat(new BallotForm(), PlenaryQuorum.Sizes[^1] - 1)],
            Offered = file.Voters.Count > 0,
            Decisions = [.. file.Persons.Select(p => new DecisionForm { Person = p.Id })],
        };
    }

    public sealed record BallotForm
    {
        public string? Member { get; init; }

        public Vote? Vote { get; init; }
    }

    public sealed record DecisionForm
    {
        public PersonId Person { get; init; }

        public List<OutcomeKind>? Outcomes { get; init; }

        public ClosingReason? Stopped { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public PlenaryForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Rapat pleno tercatat."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        Form = HttpMethods.IsGet(Request.Method) ? PlenaryForm.Of(file, User.Identity?.Name) : Form;
        return this.ShowAct(file.Acts, nameof(HoldPlenary));
    });
}
