using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Accounts;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Accounts;

/// <summary>Makes an account; its password is on the page that answers, and nowhere else.</summary>
internal sealed class InviteModel(IMediator mediator, ICurrentActor current) : PageModel
{
    public sealed record InviteForm
    {
        public string? UserName { get; init; }

        public string? DisplayName { get; init; }

        public Role? Role { get; init; }

        public string? Office { get; init; }

        public DateParts From { get; init; } = new();

        public DateParts Until { get; init; } = new();

        public string? Reason { get; init; }
    }

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    public NewPassword? Made { get; private set; }

    public IActionResult OnGet() => current.Actor.May(Permission.ManageAccounts) ? Page() : StatusCode(StatusCodes.Status403Forbidden);

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        var command = new InviteAccount(
            Form.UserName?.Trim() ?? "", Form.DisplayName ?? "", Form.Role ?? (Role)(-1), new(Form.Office?.Trim() ?? ""), Form.From.ToDate() ?? default,
            Form.Until.IsEmpty ? null : Form.Until.ToDate() ?? DateOnly.MinValue, Form.Reason ?? "");
        return mediator.Send(command, ct).ToPage(this, made =>
        {
            Made = made;
            return Page() as IActionResult;
        });
    }
}
