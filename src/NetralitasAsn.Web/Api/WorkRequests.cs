using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Web.Api;

/// <summary>How the queue is narrowed, in the address.</summary>
/// <param name="Stage">A stage of a report or of a handling file.</param>
/// <param name="Place">The region in which it happened.</param>
/// <param name="From">Happened on this day or later.</param>
/// <param name="Until">Happened on this day or earlier.</param>
/// <param name="Text">Looks in numbers, events and names.</param>
/// <param name="Hands"><c>mine</c>, <c>none</c>, or the id of an account of the office.</param>
/// <param name="Due"><c>late</c>, <c>today</c>, <c>tomorrow</c> or <c>week</c>.</param>
/// <param name="Size">How many rows, at most 100.</param>
/// <param name="After">Where the page before ended.</param>
internal sealed record QueueRequest(string? Stage, string? Place, string? From, string? Until, string? Text, string? Hands, string? Due, int? Size, After? After)
{
    private const int DefaultSize = 50;

    public Reading<FindQueue> Read()
    {
        var reader = new FieldReader();
        var query = new FindQueue(
            Stage is null ? null : Kebab.TryParse<ReportStage>(Stage, out var ofReport) ? ofReport.ToString()
                : Kebab.TryParse<TipStage>(Stage, out var ofTip) ? ofTip.ToString() : Kebab.TryParse<Domain.Findings.SupervisionStage>(Stage, out var ofSupervision) ? ofSupervision.ToString() : reader.WordOrNull<CaseStage>("stage", Stage)?.ToString(),
            Place is null ? null : reader.Region("place", Place),
            reader.Day("from", From), reader.Day("until", Until), Text, Size ?? DefaultSize, After, Hands, reader.WordOrNull<QueueDue>("due", Due));
        return reader.Read(() => query);
    }
}

/// <summary>Puts items into somebody's hands.</summary>
/// <param name="Items">What; at most 100.</param>
/// <param name="Holder">An account of the own office; null for nobody.</param>
/// <param name="Reason">Why; kept with the change of hands.</param>
public sealed record AssignmentRequest(IReadOnlyList<WorkItem>? Items, Guid? Holder, string? Reason)
{
    internal AssignWork ToCommand() => new(Items ?? [], Holder is { } holder ? new AccountId(holder) : null, Reason);
}

/// <summary>How many items changed hands.</summary>
public sealed record AssignedAnswer(int Passed);

/// <summary>Hands everything over that somebody is responsible for.</summary>
/// <param name="From">Whose work; also somebody who left.</param>
/// <param name="Holder">An account of the own office.</param>
/// <param name="Reason">Why; kept with every change of hands.</param>
public sealed record HandOverRequest(Guid From, Guid Holder, string? Reason);

/// <summary>Names a substitute.</summary>
/// <param name="Id">Chosen by the sender, so that a repeated request is the same substitution; missing: made here.</param>
/// <param name="Absent">Who is away.</param>
/// <param name="Substitute">Who stands in.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record SubstituteRequest(Guid? Id, Guid Absent, Guid Substitute, DateOnly From, DateOnly Until)
{
    internal NameSubstitute ToCommand() => new(Id is { } id ? new(id) : SubstitutionId.New(), new(Absent), new(Substitute), From, Until);
}

/// <summary>The last day of a substitution.</summary>
public sealed record LastDayAnswer(DateOnly LastDay);

/// <summary>A filter of the queue to keep, in the words of the queue's address.</summary>
public sealed record FilterRequest(string? Stage, string? Place, DateOnly? From, DateOnly? Until, string? Text, string? Hands, string? Due)
{
    internal QueueFilter ToFilter() => new(Stage, Place, From, Until, Text, Hands, Due);
}

/// <summary>Which notices were read; all when none are named.</summary>
public sealed record NoticesReadRequest(IReadOnlyList<Guid>? Notices);

/// <summary>How many notices.</summary>
public sealed record NoticeCountAnswer(int Count);
