using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Regions;

/// <summary>Enters the <c>PP.KK</c> under which an office numbers, confirmed or still to be confirmed. Numbers already given keep theirs.</summary>
[Requires(Permission.ManageSettings)]
public sealed record CorrectOfficeCode(RegionCode Region, string Code, bool Confirmed) : ICommand<string>;

internal sealed class CorrectOfficeCodeValidator : AbstractValidator<CorrectOfficeCode>
{
    public CorrectOfficeCodeValidator()
    {
        RuleFor(c => c.Region).Must(r => r.Level <= RegionLevel.Regency).WithErrorCode("choose");
        RuleFor(c => c.Code).NotEmpty().WithErrorCode("required").Matches(@"^[0-9]{2}\.[0-9]{2}$").WithErrorCode("malformed");
    }
}

internal sealed class CorrectOfficeCodeHandler(IRegionNames regions, IGroundTable table) : IRequestHandler<CorrectOfficeCode, Result<string>>
{
    private static readonly Refusal Taken = new(RefusalKind.Conflict, "office.code-taken");

    public async Task<Result<string>> Handle(CorrectOfficeCode command, CancellationToken cancellationToken)
    {
        if (await regions.Find(command.Region) is null)
        {
            return Refusal.NotFound;
        }

        var number = new OfficeNumber(command.Region, command.Code, command.Confirmed ? Certainty.Found : Certainty.ToConfirm);
        return await table.Keep(number, cancellationToken) ? number.Code : Taken;
    }
}
