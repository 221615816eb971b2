using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Infrastructure.Outbox;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Work;

/// <summary>The people of an office at their desks.</summary>
internal sealed class WorkDesk(WebHost host)
{
    public Journey Journey { get; } = new(host);

    public async Task<AccountId> Account(string userName)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<IColleagues>().Find(new(userName[(userName.IndexOf('.', StringComparison.Ordinal) + 1)..]), new(2024, 11, 18), TestContext.Current.CancellationToken);
        return found.Single(c => c.UserName == userName).Account;
    }

    public async Task<int> Assign(string by, string? to, params IReadOnlyList<WorkItem> items) =>
        await Journey.As(by, new AssignWork(items, to is null ? null : await Account(to), "Alasan contoh.")).Accepted();

    public async Task<HandsView> Hands(WorkItem item, string by = "ketua.33.25") => await Journey.As(by, new GetHands(item.Kind, item.Id)).Accepted();

    /// <summary>A report of the office that waits.</summary>
    public async Task<WorkItem> Report() => new(WorkKind.Report, (await Journey.Filed()).Id);

    public async Task<WorkItem> Case(bool crime = false) => new(WorkKind.Case, (await Journey.Registered(new((await Journey.Filed()).Id), crime)).Value);

    /// <summary>Delivers what waits in the outbox.</summary>
    public async Task Deliver()
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        while (await scope.ServiceProvider.GetRequiredService<OutboxRound>().TakeOne(TestContext.Current.CancellationToken))
        {
        }
    }

    public async Task<Result<T>> AsSystem<T>(IRequest<Result<T>> request, DateTimeOffset? at = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var acting = scope.ServiceProvider.GetRequiredService<ActingAs>();
        (acting.Actor, acting.At) = (Actor.System, at);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }
}
