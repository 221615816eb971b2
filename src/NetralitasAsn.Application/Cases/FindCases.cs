using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Cases;

/// <summary>The handling files of the own office, newest first.</summary>
[Requires(Permission.ReadCases)]
public sealed record FindCases(CaseStage? Stage = null, RegionCode? Place = null, DateOnly? From = null, DateOnly? Until = null, string? Text = null, int Size = 50, After? After = null, CaseOrigin? Origin = null)
    : IQuery<KeysetPage<CaseCard>>;

/// <summary>From what a handling file was opened.</summary>
public enum CaseOrigin
{
    /// <summary>Laporan.</summary>
    FromReport,

    /// <summary>Temuan.</summary>
    FromFinding,
}

/// <summary>A handling file in a list.</summary>
/// <param name="Responsible">Who of the own office is responsible; null for nobody.</param>
public sealed record CaseCard(
    CaseId Id,
    string Number,
    CaseOrigin Origin,
    CaseStage Stage,
    OfficeCode HandlingOffice,
    ConductKind? Conduct,
    string Event,
    RegionCode Village,
    DateOnly OccurredOn,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? Expires,
    SubjectKind Subject,
    int Persons,
    bool CrimeSuspected,
    AccountId? Responsible = null);

internal sealed class FindCasesValidator : AbstractValidator<FindCases>
{
    public FindCasesValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(q => q.Stage).IsInEnum().WithErrorCode("choose");
        RuleFor(q => q.Origin).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class FindCasesHandler(IRecords records, ICurrentActor current) : IRequestHandler<FindCases, Result<KeysetPage<CaseCard>>>
{
    public async Task<Result<KeysetPage<CaseCard>>> Handle(FindCases query, CancellationToken cancellationToken)
    {
        var hands = records.AssignmentsFor(current.Actor);
        var found = Filter(records.CasesFor(current.Actor), query);
        var total = await KeysetTotal.Of(found, cancellationToken);
        var page = query.After is { } after
            ? found.Where(c => c.RegisteredAt < after.At || c.RegisteredAt == after.At && (Guid)(object)c.Id < after.Id)
            : found;
        var items = await page
            .OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id)
            .Take(query.Size + 1)
            .Select(c => new CaseCard(c.Id, c.Number, c.Finding == null ? CaseOrigin.FromReport : CaseOrigin.FromFinding, c.Stage, c.HandlingOffice, c.Conduct, c.Event, c.Village, c.OccurredOn, c.RegisteredAt, c.Expires,
                c.Persons.Select(p => p.Subject).First(), c.Persons.Count, c.CrimeSuspected, hands.Where(a => a.Item == (Guid)(object)c.Id).Select(a => a.Person).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return KeysetPage.Of(items, query.Size, total, c => new(c.RegisteredAt, c.Id.Value));
    }

    private static IQueryable<CaseFile> Filter(IQueryable<CaseFile> cases, FindCases query)
    {
        if (query.Stage is { } stage)
        {
            cases = cases.Where(c => c.Stage == stage);
        }

        if (query.Origin is { } origin)
        {
            cases = cases.Where(c => c.Finding == null == (origin == CaseOrigin.FromReport));
        }

        if (query.Place is { } place && place != RegionCode.Nation)
        {
            cases = cases.Where(c => c.Village == place || ((string)(object)c.Village).StartsWith(place.Value + "."));
        }

        if (query.From is { } from)
        {
            cases = cases.Where(c => c.OccurredOn >= from);
        }

        if (query.Until is { } until)
        {
            cases = cases.Where(c => c.OccurredOn <= until);
        }

        return string.IsNullOrWhiteSpace(query.Text) ? cases : cases.Where(Matches(query.Text.Trim().ToUpperInvariant()));
    }

    private static System.Linq.Expressions.Expression<Func<CaseFile, bool>> Matches(string text) => c =>
        c.Number.ToUpper().Contains(text) || c.Event.ToUpper().Contains(text)
        || c.Persons.Any(p => p.Name!.ToUpper().Contains(text) || p.Nip == text || p.AgencyOrVillage.ToUpper().Contains(text));
}
