using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Prepares the referral of one person on one track.</summary>
internal sealed class ReferModel(IMediator mediator) : PageModel
{
    public sealed record ReferForm
    {
        /// <summary>Made with the page, so that a double click makes one referral.</summary>
        public ReferralId Id { get; init; } = ReferralId.New();

        /// <summary>The person and the track, as <c>id|Track</c>.</summary>
        public string? Track { get; init; }

        public string? Facts { get; init; }

        public string? LegalBasis { get; init; }

        /// <summary>Empty follows the suggestion.</summary>
        public ReferralTarget? Receiver { get; init; }

        public string? DeviationReason { get; init; }

        internal PrepareReferral ToCommand(CaseId file)
        {
            var parts = Track?.Split('|') ?? [];
            var known = parts.Length == 2 && PersonId.TryParse(parts[0], null, out _) && Enum.TryParse<Track>(parts[1], out _);
            return new(
                file, Id, known && PersonId.TryParse(parts[0], null, out var person) ? person : default,
                known ? Enum.Parse<Track>(parts[1]) : (Track)(-1), Facts ?? "", LegalBasis ?? "", Receiver, DeviationReason);
        }
    }

    /// <summary>Each person on each track that the plenary found and that was not referred yet.</summary>
    public IEnumerable<(PersonLine Person, Track Track)> Open => File.Persons
        .SelectMany(p => p.Outcomes.Select(Referral.TrackOf).OfType<Track>().Distinct().Select(t => (Person: p, Track: t)))
        .Where(x => !File.Referrals.Any(r => r.Track == x.Track && r.Name == x.Person.Name && r.Title == x.Person.Title && r.Stage is not ReferralStage.Returned));

    /// <summary>Receivers that may be chosen instead of a suggested one.</summary>
    public IEnumerable<ReferralTarget> Receivers => File.Persons.SelectMany(p => p.Receivers).Where(r => r.Choices.Count > 1).SelectMany(r => r.Choices).Distinct();

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public ReferForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Penerusan disiapkan; orang kedua memeriksa dan merilisnya."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        return this.ShowAct(file.Acts, nameof(PrepareReferral));
    });
}
