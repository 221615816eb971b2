using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>Prepares the referral (penerusan) of one person on one track. The narrative is written by staff and never names the reporter.</summary>
/// <param name="Receiver">Who receives the letter; null follows the suggestion.</param>
/// <param name="DeviationReason">Why track or receiver are not as suggested, or a suggested track is left out; required then.</param>
[Requires(Permission.PrepareCase)]
public sealed record PrepareReferral(CaseId Case, ReferralId Id, PersonId Person, Track Track, string Facts, string LegalBasis,
    ReferralTarget? Receiver = null, string? DeviationReason = null) : ICommand<ReferralId>;

internal sealed class PrepareReferralValidator : AbstractValidator<PrepareReferral>
{
    public PrepareReferralValidator()
    {
        RuleFor(c => c.Id).Must(id => id.Value != Guid.Empty).WithErrorCode("required");
        RuleFor(c => c.Track).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Receiver).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.DeviationReason).MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.Facts).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
        RuleFor(c => c.LegalBasis).NotEmpty().WithErrorCode("required").MaximumLength(4000).WithErrorCode("too-long");
    }
}

internal sealed class PrepareReferralHandler(IRecords records, ICurrentActor current, LegalClock clock, Routing routing, ICommitments commitments)
    : IRequestHandler<PrepareReferral, Result<ReferralId>>
{
    public async Task<Result<ReferralId>> Handle(PrepareReferral command, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.CasesFor(actor).SingleOrDefaultAsync(c => c.Id == command.Case, cancellationToken) is not { } file || !actor.ActsFor(file.HandlingOffice))
        {
            return Refusal.NotFound;
        }

        if (actor.May(Permission.SignDecisions))
        {
            return RulingRefusals.SignerPrepares;
        }

        if (file.Persons.FirstOrDefault(p => p.Id == command.Person) is not { } person)
        {
            return CaseRefusals.PersonUnknown;
        }

        var moment = await clock.At(actor.Office, cancellationToken);
        var route = await routing.Of(file, person, command.Track, command.Receiver, moment, cancellationToken);
        var level = person.CatalogueCode is { } code ? moment.Book.Entry(code)?.Level : null;
        var matter = new ReferredMatter(command.Facts.Trim(), command.LegalBasis.Trim(), person.CatalogueCode, level, file.OccurredOn, file.Village);

        return await route
            .Then(to => Referral.Prepare(command.Id, file, command.Person, matter, to with { DeviationReason = command.DeviationReason }, actor.Account!.Value, commitments.Commit(command.Id.Value, command.Facts), moment))
            .Then(referral =>
            {
                records.Add(referral);
                return records.Save(referral.Id, cancellationToken);
            });
    }
}
