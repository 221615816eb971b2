using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Web.Components;

/// <summary>On the page of an item: who is responsible, through whose hands it went, and the form that puts it into others. Empty for who only reads.</summary>
public sealed class HandsViewComponent(IMediator mediator) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(WorkKind kind, Guid id)
    {
        var found = await mediator.Send(new GetHands(kind, id), HttpContext.RequestAborted);
        return found.Match<IViewComponentResult>(view => View((new WorkItem(kind, id), view)), _ => Content(""));
    }
}

/// <summary>In the head of every desk: the notices, with how many are unread. Empty for roles that get none.</summary>
public sealed class UnreadViewComponent(IMediator mediator) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var found = await mediator.Send(new CountUnreadNotices(), HttpContext.RequestAborted);
        return found.Match<IViewComponentResult>(count => View(count), _ => Content(""));
    }
}
