using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Regions;

/// <summary>Enters when counters take in reports from a day on: for all offices, or for one, whose own hours go before.</summary>
[Requires(Permission.ManageSettings)]
public sealed record KeepReceptionHours(Guid Id, OfficeCode? Office, DateOnly From, TimeOnly Opens, TimeOnly Closes, TimeOnly ClosesOnFriday, bool RoundTheClockAroundVoting) : ICommand<Guid>;

internal sealed class KeepReceptionHoursValidator : AbstractValidator<KeepReceptionHours>
{
    public KeepReceptionHoursValidator()
    {
        RuleFor(c => c.Id).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.From).Must(d => d.Year is >= 2014 and <= 2100).WithErrorCode("out-of-range");
        RuleFor(c => c.Closes).GreaterThan(c => c.Opens).WithErrorCode("before-start");
        RuleFor(c => c.ClosesOnFriday).GreaterThan(c => c.Opens).WithErrorCode("before-start");
    }
}

internal sealed class KeepReceptionHoursHandler(IOffices offices, IGroundTable table, ICurrentActor current, LegalClock clock) : IRequestHandler<KeepReceptionHours, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(KeepReceptionHours command, CancellationToken cancellationToken)
    {
        if (command.Office is { } office && (!office.IsBawaslu || await offices.Find(office, cancellationToken) is null))
        {
            return Refusal.NotFound;
        }

        var hours = new ReceptionHours(command.Id, command.Office, command.From, command.Opens, command.Closes, command.ClosesOnFriday, command.RoundTheClockAroundVoting);
        await table.Keep(hours.Entered(current.Actor.Account!.Value, clock.Now), cancellationToken);
        return command.Id;
    }
}

/// <summary>The reception hours as the administrator keeps them, the latest first.</summary>
[Requires(Permission.ManageSettings)]
public sealed record FindReceptionHours : IQuery<IReadOnlyList<ReceptionHoursCard>>;

/// <summary>Reception hours from a day on.</summary>
/// <param name="Office">Null for all offices.</param>
/// <param name="EnteredAt">Null for the hours the product came with.</param>
public sealed record ReceptionHoursCard(Guid Id, OfficeCode? Office, string? OfficeName, DateOnly From, TimeOnly Opens, TimeOnly Closes, TimeOnly ClosesOnFriday, bool RoundTheClockAroundVoting, DateTimeOffset? EnteredAt);

internal sealed class FindReceptionHoursHandler(IGroundTable table, IOffices offices) : IRequestHandler<FindReceptionHours, Result<IReadOnlyList<ReceptionHoursCard>>>
{
    public async Task<Result<IReadOnlyList<ReceptionHoursCard>>> Handle(FindReceptionHours query, CancellationToken cancellationToken)
    {
        var cards = new List<ReceptionHoursCard>();
        foreach (var h in await table.Hours(cancellationToken))
        {
            var name = h.Office is { } office ? (await offices.Find(office, cancellationToken))?.Name ?? office.Value : null;
            cards.Add(new(h.Id, h.Office, name, h.From, h.Opens, h.Closes, h.ClosesOnFriday, h.RoundTheClockAroundVoting, h.EnteredAt));
        }

        return Result<IReadOnlyList<ReceptionHoursCard>>.Accept(cards);
    }
}

/// <summary>The codes under which offices number, found by the name of the office or by the code.</summary>
[Requires(Permission.ManageSettings)]
public sealed record FindOfficeCodes(string? Text = null) : IQuery<IReadOnlyList<OfficeCodeCard>>;

/// <summary>The code of an office; provisional until a published number confirms it.</summary>
public sealed record OfficeCodeCard(RegionCode Region, string OfficeName, string Code, bool Confirmed, Certainty Certainty);

internal sealed class FindOfficeCodesValidator : AbstractValidator<FindOfficeCodes>
{
    public FindOfficeCodesValidator() => RuleFor(q => q.Text).MaximumLength(100).WithErrorCode("too-long");
}

internal sealed class FindOfficeCodesHandler(IGroundTable table, IOffices offices) : IRequestHandler<FindOfficeCodes, Result<IReadOnlyList<OfficeCodeCard>>>
{
    public async Task<Result<IReadOnlyList<OfficeCodeCard>>> Handle(FindOfficeCodes query, CancellationToken cancellationToken)
    {
        var text = query.Text?.Trim();
        var cards = new List<OfficeCodeCard>();
        foreach (var n in await table.Numbers(cancellationToken))
        {
            var name = (await offices.Find(OfficeCode.Bawaslu(n.Region), cancellationToken))?.Name ?? n.Region.Value;
            if (string.IsNullOrEmpty(text) || name.Contains(text, StringComparison.OrdinalIgnoreCase) || n.Code == text || n.Region.Value == text)
            {
                cards.Add(new(n.Region, name, n.Code, n.IsConfirmed, n.Certainty));
            }
        }

        return Result<IReadOnlyList<OfficeCodeCard>>.Accept(cards);
    }
}
