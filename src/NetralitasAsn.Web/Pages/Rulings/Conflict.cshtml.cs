using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Benturan kepentingan: the authority must not decide; who declares it for the own desk does not see the referral afterwards.</summary>
internal sealed class ConflictModel(IMediator mediator, RefusalTexts refusals, ConflictRouting routing) : ReferralPage(mediator, refusals)
{
    public sealed record ConflictForm
    {
        public ConflictSource? Source { get; init; }

        public ConflictGround? Ground { get; init; }

        public DateParts DeclaredOn { get; init; } = new();

        public string? Explanation { get; init; }
    }

    [BindProperty]
    public ConflictForm Form { get; set; } = new();

    public string Asked => routing.Authority;

    public Article Basis { get; } = Provisions.ConflictGrounds;

    protected override string Act => nameof(DeclareConflict);

    /// <summary>The list: from the referral itself the conflicted desk would be turned away.</summary>
    protected override string After => "/kerja/penerusan";

    /// <summary>What the study flagged is filled in to be checked; nothing is declared by it.</summary>
    protected override Task Prepare(CancellationToken ct)
    {
        if (HttpMethods.IsGet(Request.Method) && Referral.Proposed is { } proposed)
        {
            Form = new() { Source = ConflictSource.StaffReport, Ground = proposed.Ground, Explanation = proposed.Reason };
        }

        return Task.CompletedTask;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var isUnread = IsNoDate(nameof(Form.DeclaredOn), Form.DeclaredOn) | IsNotChosen(nameof(Form.Source), Form.Source is null) | IsNotChosen(nameof(Form.Ground), Form.Ground is null);
        return isUnread
            ? ShowUnread(ct)
            : Do(
                new DeclareConflict(Id, Version, Form.Source!.Value, Form.Ground!.Value, Form.DeclaredOn.ToDate() ?? default, Form.Explanation ?? ""),
                "Benturan kepentingan dicatat. Penerusan itu tidak lagi terlihat oleh pejabat yang bersangkutan, dan hitungannya ditangguhkan.",
                ct);
    }
}
