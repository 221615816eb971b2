using MediatR;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>How the work of an office is shared out, what expires when and why, and what its people are told.</summary>
internal static class WorkEndpoints
{
    private const int DefaultSize = 50;

    public static RouteGroupBuilder MapWork(this RouteGroupBuilder api)
    {
        MapHands(api);
        MapSubstitutes(api);
        MapFilters(api);
        MapClocks(api);
        return api;
    }

    private static void MapHands(RouteGroupBuilder api)
    {
        api.MapGet("/workload", (IMediator mediator, CancellationToken ct) => mediator.Send(new GetWorkload(), ct).ToHttp())
            .WithName("GetWorkload").WithTags("Work").WithSummary("The open work of the own office by person, what nobody holds, and who stands in for whom.")
            .Answers<Workload>(200, "forbidden");

        api.MapPost("/assignments", (AssignmentRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).ToHttp(passed => TypedResults.Ok(new AssignedAnswer(passed))))
            .WithName("AssignWork").WithTags("Work").WithSummary("Makes somebody of the own office responsible for items, or nobody; all or none. Never who withdrew from one of them.")
            .Answers<AssignedAnswer>(200, "forbidden", "not-found", "work.person-withdrew");

        api.MapGet("/assignments/{kind}/{id:guid}", (string kind, Guid id, IMediator mediator, CancellationToken ct) =>
                Read(kind).Ask(k => mediator.Send(new GetHands(k, id), ct).ToHttp()))
            .WithName("GetHands").WithTags("Work").WithSummary("Who is responsible for an item, and through whose hands it went.")
            .Answers<HandsView>(200, "forbidden", "not-found");

        api.MapPost("/hand-overs", (HandOverRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new HandOverWork(new(body.From), new(body.Holder), body.Reason ?? ""), ct).ToHttp())
            .WithName("HandOverWork").WithTags("Work").WithSummary("Hands over every open item of one person; says what stayed and why.")
            .Answers<HandedOver>(200, "forbidden");
    }

    private static void MapSubstitutes(RouteGroupBuilder api)
    {
        api.MapPost("/substitutions", (SubstituteRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).ToHttp(id => TypedResults.Created("/api/v1/workload", new MadeAnswer(id.Value))))
            .WithName("NameSubstitute").WithTags("Work").WithSummary("Names somebody who stands in for a colleague from a day to a day.")
            .Answers<MadeAnswer>(201, "forbidden", "work.own-substitute", "work.substitution-over");

        api.MapPost("/substitutions/{id:guid}/end", (SubstitutionId id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new EndSubstitution(id), ct).ToHttp(last => TypedResults.Ok(new LastDayAnswer(last))))
            .WithName("EndSubstitution").WithTags("Work").WithSummary("Ends a substitution with the day before.")
            .Answers<LastDayAnswer>(200, "forbidden", "not-found", "work.substitution-over");
    }

    private static void MapFilters(RouteGroupBuilder api)
    {
        api.MapGet("/saved-filters", (IMediator mediator, CancellationToken ct) => mediator.Send(new FindFilters(), ct).ToHttp())
            .WithName("FindFilters").WithTags("Queue").WithSummary("The filters of the queue that the person who asks keeps.")
            .Answers<IReadOnlyList<KeptFilter>>(200, "forbidden");

        api.MapPut("/saved-filters/{name}", (string name, FilterRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new KeepFilter(name, body.ToFilter()), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("KeepFilter").WithTags("Queue").WithSummary("Keeps a filter under a name of one's own.")
            .AnswersNothing(204, "forbidden", "work.too-many-filters");

        api.MapDelete("/saved-filters/{name}", (string name, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ForgetFilter(name), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("ForgetFilter").WithTags("Queue").WithSummary("Forgets a filter.")
            .AnswersNothing(204, "forbidden");

        api.MapGet("/queue/csv", ([AsParameters] QueueRequest asked, QueueCsv csv, IMediator mediator, CancellationToken ct) =>
                asked.Read().Ask(query => mediator.Send(new ExportQueue(query), ct).ToHttp(table => TypedResults.File(csv.Of(table), QueueCsv.MediaType, QueueCsv.FileName(table)))))
            .WithName("ExportQueue").WithTags("Queue").WithSummary("The queue as it is narrowed, whole, as a table for Excel; kept in the access log.")
            .Answers<string>(200, "forbidden");
    }

    private static void MapClocks(RouteGroupBuilder api)
    {
        api.MapGet("/forecast", (IMediator mediator, CancellationToken ct) => mediator.Send(new GetForecast(), ct).ToHttp())
            .WithName("GetForecast").WithTags("Queue").WithSummary("What expires on each of the coming seven local days; for provinces the regencies below, by numbers only.")
            .Answers<Forecast>(200, "forbidden");

        api.MapGet("/clocks/{kind}/{id:guid}", (string kind, Guid id, IMediator mediator, CancellationToken ct) =>
                Read(kind).Ask(k => mediator.Send(new GetItemClocks(k, id), ct).ToHttp(clocks => TypedResults.Ok(ItemClocksAnswer.Of(clocks)))))
            .WithName("GetItemClocks").WithTags("Queue").WithSummary("Every clock of an item with its counting: from what, which days counted, which did not and why.")
            .Answers<ItemClocksAnswer>(200, "forbidden", "not-found");

        api.MapGet("/cases/{id:guid}/plan", (CaseId id, int[]? travel, IMediator mediator, CancellationToken ct) => mediator.Send(new GetBackwardPlan(id, travel), ct).ToHttp())
            .WithName("GetBackwardPlan").WithTags("Cases").WithSummary("The last possible moment of each outstanding step, worked back from the end of the handling, and clashes with other appointments of the office.")
            .Answers<BackwardPlanView>(200, "forbidden", "not-found");
    }

    public static RouteGroupBuilder MapNotices(this RouteGroupBuilder api)
    {
        api.MapGet("/notices", (int? size, After? after, IMediator mediator, CancellationToken ct) => mediator.Send(new FindNotices(size ?? DefaultSize, after), ct).ToHttp())
            .WithName("FindNotices").WithTags("Notices").WithSummary("The notices of the last thirty days for the person who asks; never about what somebody withdrew from.")
            .Answers<NoticePage>(200, "forbidden");

        api.MapGet("/notices/unread", (IMediator mediator, CancellationToken ct) => mediator.Send(new CountUnreadNotices(), ct).ToHttp(count => TypedResults.Ok(new NoticeCountAnswer(count))))
            .WithName("CountUnreadNotices").WithTags("Notices").WithSummary("How many notices are unread, counted up to a hundred.")
            .Answers<NoticeCountAnswer>(200, "forbidden");

        api.MapPost("/notices/read", (NoticesReadRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new MarkNoticesRead(body.Notices), ct).ToHttp(count => TypedResults.Ok(new NoticeCountAnswer(count))))
            .WithName("MarkNoticesRead").WithTags("Notices").WithSummary("Marks notices as read; all of them when none are named.")
            .Answers<NoticeCountAnswer>(200, "forbidden");

        api.MapGet("/notices/morning", (IMediator mediator, CancellationToken ct) => mediator.Send(new GetMorningDigest(), ct).ToHttp())
            .WithName("GetMorningDigest").WithTags("Notices").WithSummary("This morning's digest of the own office: overdue, today, tomorrow.")
            .Answers<MorningDigestView>(200, "forbidden");
        return api;
    }

    private static Reading<WorkKind> Read(string kind)
    {
        var reader = new FieldReader();
        var known = reader.Word<WorkKind>("kind", kind);
        return reader.Read(() => known);
    }
}

/// <summary>The clocks of an item.</summary>
public sealed record ItemClocksAnswer(WorkKind Kind, Guid Id, string Number, IReadOnlyList<ItemClockAnswer> Clocks)
{
    internal static ItemClocksAnswer Of(ItemClocks clocks) => new(clocks.Kind, clocks.Id, clocks.Number, [.. clocks.Clocks.Select(c => new ItemClockAnswer(
        c.Deadline, c.IsOpen, c.IsShadow, c.Counted.Clock.Name, c.Counted.Clock.StartsWith, c.Counted.Days, c.Counted.Skipped, c.Counted.DueOn, c.Counted.Clock.Notes))]);
}

/// <summary>One clock with its counting.</summary>
/// <param name="Deadline">As it holds.</param>
/// <param name="IsOpen">Still running.</param>
/// <param name="IsShadow">Counted by the letter of the law beside the practice; nothing goes by it.</param>
/// <param name="Name">The clock in plain Indonesian.</param>
/// <param name="StartsWith">From what it is counted.</param>
/// <param name="Days">The days that counted.</param>
/// <param name="Skipped">The days that did not, with the reason.</param>
/// <param name="CountedToday">The day the rule leads to with today's holidays.</param>
/// <param name="Notes">What a person who counts must know.</param>
public sealed record ItemClockAnswer(
    Domain.Time.Deadline Deadline, bool IsOpen, bool IsShadow, string Name, string StartsWith, IReadOnlyList<DateOnly> Days, IReadOnlyList<Domain.Time.SkippedDay> Skipped, DateOnly CountedToday, IReadOnlyList<string> Notes);
