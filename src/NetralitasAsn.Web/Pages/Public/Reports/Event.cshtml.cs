using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>What happened, in the visitor's own words.</summary>
internal sealed class EventModel(IMediator mediator) : PageModel
{
    [BindProperty] public EventPageForm Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, (_, open) =>
    {
        Form = new() { Event = EventForm.Of(open.Draft.Event) };
        return Task.FromResult<IActionResult>(Page());
    }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        mediator.Send(new KeepEvent(key, Door.Of(HttpContext).Kind, Form.Event.ToFiled()), ct).ToPage(this, _ => this.Onward("peristiwa")), ct);
}

internal sealed record EventPageForm
{
    public EventForm Event { get; init; } = new();
}

/// <summary>What the browser posts of an event.</summary>
internal sealed record EventForm
{
    public ConductKind? Conduct { get; init; }

    public string? Event { get; init; }

    public string? Narrative { get; init; }

    public static EventForm Of(FiledEvent? kept) => kept is null ? new() : new() { Conduct = kept.Conduct, Event = kept.Event, Narrative = kept.Narrative };

    public FiledEvent ToFiled() => new(Conduct, Event?.Trim() ?? "", Narrative?.Trim() ?? "");
}
