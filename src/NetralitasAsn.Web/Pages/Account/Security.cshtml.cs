using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Account;

/// <summary>What a person can do about the safety of the own account. Every change ends all other sessions.</summary>
internal sealed class SecurityModel(AccountSafety safety) : PageModel
{
    private const string WrongPassword = "Kata sandi saat ini tidak cocok.";

    public sealed record SafetyForm(string? Code = null, string? Password = null, string? NewPassword = null);

    [BindProperty]
    public SafetyForm Form { get; set; } = new();

    public string? Said { get; private set; }

    public bool IsOn { get; private set; }

    public bool IsOwed => !IsOn && SecondFactorDuty.Applies(HttpContext);

    public int CodesLeft { get; private set; }

    public string Key { get; private set; } = "";

    public string KeyAddress { get; private set; } = "";

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    private Guid Me => Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostOnAsync(CancellationToken ct)
    {
        RecoveryCodes = await safety.TurnOn(Me, Form.Code ?? "", ct);
        return await Answer(RecoveryCodes.Count > 0, "Verifikasi dua langkah aktif.", "Kode tidak cocok. Periksa jam gawai Anda, lalu coba lagi.", true, ct);
    }

    public async Task<IActionResult> OnPostCodesAsync(CancellationToken ct)
    {
        RecoveryCodes = await safety.NewRecoveryCodes(Me, Form.Password ?? "", ct);
        return await Answer(RecoveryCodes.Count > 0, "Kode pemulihan baru dibuat; kode lama tidak berlaku.", WrongPassword, true, ct);
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken ct) =>
        await Answer(await safety.TurnOff(Me, Form.Password ?? "", ct), "Verifikasi dua langkah dimatikan.", WrongPassword, false, ct);

    public async Task<IActionResult> OnPostPasswordAsync(CancellationToken ct) =>
        await Answer(
            await safety.ChangePassword(Me, Form.Password ?? "", Form.NewPassword ?? "", ct),
            "Kata sandi diganti.",
            "Kata sandi saat ini tidak cocok, atau kata sandi baru terlalu lemah.",
            User.HasClaim(c => c.Type == ActorClaims.SecondFactor),
            ct);

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken ct)
    {
        await safety.EndAllSessions(Me, ct);
        await HttpContext.SignOutAsync(Schemes.Cookie);
        return RedirectToPage("/Account/SignIn");
    }

    private async Task<IActionResult> Answer(bool done, string said, string refused, bool secondFactor, CancellationToken ct)
    {
        if (done)
        {
            Said = said;
            var renewed = await safety.Renew(Me, secondFactor, ct);
            await HttpContext.SignInAsync(Schemes.Cookie, renewed);
        }
        else
        {
            ModelState.AddModelError("", refused);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return await Show(ct);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        (IsOn, CodesLeft, Key, KeyAddress) = await safety.Of(Me, ct);
        return Page();
    }
}
