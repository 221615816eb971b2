using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>The reports of the own office, newest first; of those it may only verify an identity for, the number without the story.</summary>
/// <param name="Text">Looks in number, event and the names of reported persons.</param>
/// <param name="After">Where the page before ended.</param>
[Requires(Permission.ReadReports)]
public sealed record FindReports(ReportStage? Stage = null, RegionCode? Place = null, DateOnly? From = null, DateOnly? Until = null, string? Text = null, int Size = 50, After? After = null)
    : IQuery<KeysetPage<ReportCard>>;

/// <summary>A report in a list.</summary>
/// <param name="Responsible">Who of the own office is responsible; null for nobody.</param>
public sealed record ReportCard(
    ReportId Id,
    string Number,
    ReportStage Stage,
    OfficeCode HandlingOffice,
    ConductKind? Conduct,
    string Event,
    RegionCode Village,
    DateOnly OccurredOn,
    DateTimeOffset SentAt,
    DateTimeOffset? Expires,
    SubjectKind Subject,
    int Persons,
    AccountId? Responsible = null);

internal sealed class FindReportsValidator : AbstractValidator<FindReports>
{
    public FindReportsValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(q => q.Stage).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class FindReportsHandler(IRecords records, ICurrentActor current) : IRequestHandler<FindReports, Result<KeysetPage<ReportCard>>>
{
    public async Task<Result<KeysetPage<ReportCard>>> Handle(FindReports query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var hands = records.AssignmentsFor(actor);
        var found = Filter(records.ReportsFor(actor), query, actor);
        var total = await KeysetTotal.Of(found, cancellationToken);
        var page = query.After is { } after
            ? found.Where(r => r.SentAt < after.At || r.SentAt == after.At && (Guid)(object)r.Id < after.Id)
            : found;
        var items = await page
            .OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id)
            .Take(query.Size + 1)
            .Select(r => new ReportCard(r.Id, r.Number, r.Stage, r.HandlingOffice,
                actor.Offices.Contains(r.HandlingOffice) ? r.Conduct : null, actor.Offices.Contains(r.HandlingOffice) ? r.Event : "", r.Village, r.OccurredOn, r.SentAt, r.Expires,
                r.Respondents.Select(p => p.Subject).First(), r.Respondents.Count, hands.Where(a => a.Item == (Guid)(object)r.Id).Select(a => a.Person).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return KeysetPage.Of(items, query.Size, total, r => new(r.SentAt, r.Id.Value));
    }

    private static IQueryable<Report> Filter(IQueryable<Report> reports, FindReports query, Actor actor)
    {
        if (query.Stage is { } stage)
        {
            reports = reports.Where(r => r.Stage == stage);
        }

        if (query.Place is { } place && place != RegionCode.Nation)
        {
            reports = reports.Where(r => r.Village == place || ((string)(object)r.Village).StartsWith(place.Value + "."));
        }

        if (query.From is { } from)
        {
            reports = reports.Where(r => r.OccurredOn >= from);
        }

        if (query.Until is { } until)
        {
            reports = reports.Where(r => r.OccurredOn <= until);
        }

        return string.IsNullOrWhiteSpace(query.Text) ? reports : reports.Where(Matches(query.Text.Trim().ToUpperInvariant(), actor));
    }

    private static System.Linq.Expressions.Expression<Func<Report, bool>> Matches(string text, Actor actor) => r =>
        r.Number.ToUpper().Contains(text) || actor.Offices.Contains(r.HandlingOffice) && (r.Event.ToUpper().Contains(text)
        || r.Respondents.Any(p => p.Name!.ToUpper().Contains(text) || p.Nip == text || p.AgencyOrVillage.ToUpper().Contains(text)));
}
