using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Accounts;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Accounts;

/// <summary>One account with its bindings, and every change with its reason.</summary>
internal sealed class DetailsModel(IMediator mediator, RefusalTexts texts) : PageModel
{
    public sealed record ChangeForm
    {
        public string? Act { get; init; }

        public string? Office { get; init; }

        public DateParts From { get; init; } = new();

        public DateParts Until { get; init; } = new();

        public string? Reason { get; init; }

        public bool DespiteWork { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ChangeForm Form { get; set; } = new();

    public AccountCard Account { get; private set; } = null!;

    /// <summary>How much open work the account holds, by office.</summary>
    public IReadOnlyList<HeldWork> Held { get; private set; } = [];

    public NewPassword? Made { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        var reason = Form.Reason ?? "";
        return Form.Act switch
        {
            "lock" => Changed(new LockAccount(Id, reason, Form.DespiteWork), "Akun dikunci.", ct),
            "unlock" => Changed(new UnlockAccount(Id, reason), "Akun dibuka.", ct),
            "second-factor" => Changed(new ResetSecondFactor(Id, reason), "Faktor kedua dilepas.", ct),
            "bind" => Changed(new BindAccount(
                Id, new(Form.Office?.Trim() ?? ""), Form.From.ToDate() ?? default, Form.Until.IsEmpty ? null : Form.Until.ToDate() ?? DateOnly.MinValue, reason), "Ikatan kantor dicatat.", ct),
            "password" => mediator.Send(new ResetPassword(Id, reason), ct).ToPage(this, made =>
            {
                Made = made;
                return Show(ct);
            }, () => Show(ct)),
            _ => NothingChosen(ct),
        };
    }

    private Task<IActionResult> Changed(IRequest<Result<Guid>> command, string sentence, CancellationToken ct) =>
        mediator.Send(command, ct).ToPage(this, _ => this.Done($"/kerja/akun/{Id}", sentence), () => Show(ct));

    private async Task<IActionResult> NothingChosen(CancellationToken ct)
    {
        ModelState.AddModelError("Form.Act", texts.Sentence(new FieldError("Act", "choose")));
        var shown = await Show(ct);
        if (shown is PageResult page)
        {
            page.StatusCode = StatusCodes.Status400BadRequest;
        }

        return shown;
    }

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetAccount(Id), ct).ToPage(this, async account =>
    {
        Account = account;
        Held = (await mediator.Send(new GetHeldWork(Id), ct)).Match(held => held, _ => Held);
        return Page() as IActionResult;
    });
}
