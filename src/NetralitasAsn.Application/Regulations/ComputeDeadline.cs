using System.Globalization;
using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Regulations;

/// <summary>Counts a legal clock and lays the counting open.</summary>
/// <param name="Rule">The clock.</param>
/// <param name="Start">The instant from which it is counted.</param>
/// <param name="Region">The place of the office or authority that must act; its local day and its holidays count.</param>
/// <param name="KnownOn">The day whose knowledge of holidays counts; the legal clock's today when missing.</param>
/// <param name="ReceivedAt">When the report was received, for the reading that counts handling from receipt.</param>
[OpenToPublic]
public sealed record ComputeDeadline(ClockRule Rule, DateTimeOffset Start, RegionCode Region, DateOnly? KnownOn = null, DateTimeOffset? ReceivedAt = null)
    : IQuery<DeadlineAnswer>;

/// <summary>A counted clock, where and with whose knowledge.</summary>
public sealed record DeadlineAnswer(Counted Counted, RegionCode Region, IndonesianZone Zone, DateOnly KnownOn, IReadOnlyList<string> Notes);

internal sealed class ComputeDeadlineValidator : AbstractValidator<ComputeDeadline>
{
    public ComputeDeadlineValidator()
    {
        RuleFor(q => q.Rule).IsInEnum().WithErrorCode("choose");
        RuleFor(q => q.Start).Must(s => s.Year is >= 1990 and <= 2100).WithErrorCode("out-of-range");
    }
}

internal sealed class ComputeDeadlineHandler(IRegulations regulations, LegalClock clock) : IRequestHandler<ComputeDeadline, Result<DeadlineAnswer>>
{
    public async Task<Result<DeadlineAnswer>> Handle(ComputeDeadline query, CancellationToken cancellationToken)
    {
        var zone = query.Region.Zone();
        var knownOn = query.KnownOn ?? clock.TodayIn(query.Region);
        var calendar = new WorkingCalendar(await regulations.Holidays(cancellationToken), knownOn, query.Region);
        var rule = regulations.Book.Clock(query.Rule);
        return new DeadlineAnswer(rule.From(query.Start, zone, calendar), query.Region, zone, knownOn, Notes(rule, query, zone, calendar));
    }

    private static List<string> Notes(Clock rule, ComputeDeadline query, IndonesianZone zone, WorkingCalendar calendar)
    {
        var notes = rule.Notes.ToList();
        if (rule.Rule is ClockRule.Handling or ClockRule.HandlingExtended && query.ReceivedAt is { } received)
        {
            var shadow = rule.From(received, zone, calendar);
            notes.Add(string.Create(CultureInfo.GetCultureInfo("id-ID"), $"Dihitung sejak penerimaan: {shadow.DueOn:d MMMM yyyy}."));
        }

        return notes;
    }
}
