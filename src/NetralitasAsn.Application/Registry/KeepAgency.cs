using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Registry;

namespace NetralitasAsn.Application.Registry;

/// <summary>Adds or renames a central agency and the post that is the personnel authority of its staff.</summary>
[Requires(Permission.ManageSettings)]
public sealed record KeepAgency(string Code, string Name, string AuthorityTitle) : ICommand<string>;

internal sealed class KeepAgencyValidator : AbstractValidator<KeepAgency>
{
    public KeepAgencyValidator()
    {
        RuleFor(c => c.Code).NotEmpty().WithErrorCode("required").Matches("^[a-z][a-z0-9-]{1,30}$").WithErrorCode("malformed");
        RuleFor(c => c.Name).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.AuthorityTitle).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
    }
}

internal sealed class KeepAgencyHandler(IGroundTable table) : IRequestHandler<KeepAgency, Result<string>>
{
    public async Task<Result<string>> Handle(KeepAgency command, CancellationToken cancellationToken)
    {
        var agency = new Agency { Code = command.Code, Name = command.Name.Trim(), Kind = AgencyKind.Central };
        await table.Keep(agency, new() { Office = agency.Authority, Title = command.AuthorityTitle.Trim() }, cancellationToken);
        return agency.Code;
    }
}
