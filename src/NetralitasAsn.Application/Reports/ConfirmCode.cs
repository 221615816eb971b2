using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Reports;

/// <summary>The reporter noted the tracking code and typed its last group back; from now on nobody can show it again.</summary>
[OpenToPublic]
public sealed record ConfirmCode(string Code, string LastGroup) : ICommand<Guid>;

internal sealed class ConfirmCodeValidator : AbstractValidator<ConfirmCode>
{
    public ConfirmCodeValidator()
    {
        RuleFor(c => c.Code).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.LastGroup).NotEmpty().WithErrorCode("required")
            .Must((c, group) => Domain.Reports.TrackingCode.Read(c.Code).Code is not { } code || code.Display[^5..].Equals(group?.Trim(), StringComparison.OrdinalIgnoreCase))
            .WithErrorCode("not-the-last-group");
    }
}

internal sealed class ConfirmCodeHandler(IRecords records, ReporterReturn reporter, IReturnCodes codes, LegalClock clock)
    : IRequestHandler<ConfirmCode, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(ConfirmCode command, CancellationToken cancellationToken)
    {
        var report = await reporter.Report(command.Code, cancellationToken);

        return await report.Match(
            found => Confirm(found.Id.Value, () => found.ConfirmCode(clock.Now), cancellationToken),
            async _ => await (await reporter.Tip(command.Code, cancellationToken))
                .Then(tip => Confirm(tip.Id.Value, () => tip.ConfirmCode(clock.Now), cancellationToken)));
    }

    private async Task<Result<Guid>> Confirm(Guid owner, Action confirm, CancellationToken ct)
    {
        confirm();
        await codes.Forget(owner, ct);
        return await records.Save(owner, ct);
    }
}
