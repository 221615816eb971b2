using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Pages.Parts;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Keputusan: typed, checked, shown once more, and only then issued, because it cannot be undone.</summary>
internal sealed class IssueModel(IMediator mediator, RefusalTexts refusals, Microsoft.Extensions.Localization.IStringLocalizer<Texts> texts) : ReferralPage(mediator, refusals)
{
    public sealed record RulingForm
    {
        public string? Number { get; init; }

        public DateParts DecidedOn { get; init; } = new();

        public Verdict? Verdict { get; init; }

        public string? SanctionKind { get; init; }

        public string? Reasoning { get; init; }

        public string? DeviationReason { get; init; }
    }

    [BindProperty]
    public RulingForm Form { get; set; } = new();

    /// <summary>The decision as it would be issued; the page then only asks for confirmation.</summary>
    public RulingPreview? Preview { get; private set; }

    public IReadOnlyList<CheckAnswer> Answers => Preview is not { } p ? [] :
    [
        new("Nomor keputusan", p.Number),
        new("Tanggal keputusan", Words.Day(p.DecidedOn)),
        new("Putusan", texts.Word(p.Verdict)),
        .. p.SanctionName is { } name ? new CheckAnswer[] { new("Jenis hukuman", name), new("Tingkat", p.Level is { } level ? texts.Word(level) : null) } : [],
        new("Pertimbangan", p.Reasoning),
        .. p.DeviationReason is { } reason ? new CheckAnswer[] { new("Alasan tingkat lain", reason) } : [],
        new("Harus disampaikan paling lambat", Words.Day(p.DeliveryDue.DueOn)),
    ];

    protected override string Act => nameof(IssueRuling);

    /// <summary>Checks what was typed and asks for confirmation.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Read(
        verdict => Mediator.Send(new CheckRuling(Id, Version, Form.Number ?? "", Form.DecidedOn.ToDate() ?? default, verdict, Kind, Form.Reasoning ?? "", Form.DeviationReason), ct).ToPage(
            this,
            accepted: preview =>
            {
                Preview = preview;
                return Show(ct);
            },
            refused: () => Show(ct)),
        ct);

    /// <summary>Goes back to the form with everything typed.</summary>
    public Task<IActionResult> OnPostEditAsync(CancellationToken ct) => Show(ct);

    /// <summary>Issues what was confirmed.</summary>
    public Task<IActionResult> OnPostIssueAsync(CancellationToken ct) => Read(
        verdict => Do(
            new IssueRuling(Id, Version, Form.Number ?? "", Form.DecidedOn.ToDate() ?? default, verdict, Kind, Form.Reasoning ?? "", Form.DeviationReason),
            "Keputusan ditetapkan. Sampaikan kepada yang bersangkutan dan catat harinya.",
            ct),
        ct);

    private string? Kind => string.IsNullOrWhiteSpace(Form.SanctionKind) ? null : Form.SanctionKind;

    private Task<IActionResult> Read(Func<Verdict, Task<IActionResult>> go, CancellationToken ct)
    {
        var isNoDate = IsNoDate(nameof(Form.DecidedOn), Form.DecidedOn);
        if (Form.Verdict is not { } verdict)
        {
            Complain(nameof(Form.Verdict), "choose");
            return ShowUnread(ct);
        }

        return isNoDate ? ShowUnread(ct) : go(verdict);
    }
}
