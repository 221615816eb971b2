using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>
/// Whom this installation asks when a head of region is in conflict of interest (<c>Law:ConflictAuthority</c>); to be confirmed by a lawyer.
/// By UU 30/2014 Pasal 42 ayat (3) huruf a the superior of a head of region is the President.
/// </summary>
public sealed record ConflictRouting(string Authority)
{
    public const string Default = "Presiden melalui Menteri Dalam Negeri, tembusan gubernur";
}

/// <summary>
/// Declares that the authority of a referral must not decide: it is the reported person, kin, or tied to a party. The authority declares itself,
/// or the office that referred, or BKN, reports it. The referral is gone from that desk at once, the threshold stands still, and the configured authority is asked.
/// </summary>
[Requires(Permission.ReadReferrals)]
public sealed record DeclareConflict(ReferralId Id, int Version, ConflictSource Source, ConflictGround Ground, DateOnly DeclaredOn, string Explanation) : ICommand<Guid>;

internal sealed class DeclareConflictValidator : AbstractValidator<DeclareConflict>
{
    public DeclareConflictValidator()
    {
        RuleFor(c => c.Source).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Ground).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.DeclaredOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Explanation).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class DeclareConflictHandler(ReferralStep step, ICurrentActor current, ConflictRouting routing, INotices notices) : IRequestHandler<DeclareConflict, Result<Guid>>
{
    public Task<Result<Guid>> Handle(DeclareConflict command, CancellationToken cancellationToken) => step.Run(
        command.Id,
        command.Version,
        (referral, moment) =>
        {
            if (!ConflictDesk.MayDeclare(referral, current.Actor))
            {
                return Refusal.Forbidden;
            }

            var declaration = new ConflictDeclaration(command.Source, command.Ground, command.DeclaredOn, command.Explanation.Trim(), routing.Authority);
            var declared = referral.DeclareConflict(declaration, current.Actor.Account!.Value, moment);
            return declared.Then(id =>
            {
                notices.Tell(referral.Office, NoticeKind.ConflictDeclared, referral.Key);
                if (referral.Verifier is { } verifier)
                {
                    notices.Tell(verifier, NoticeKind.ConflictDeclared, referral.Key);
                }

                return Result<Guid>.Accept(id);
            });
        },
        cancellationToken);
}

/// <summary>Records what the authority that was asked answered: from then on the office it names sees the referral and decides, and the threshold runs on.</summary>
/// <param name="Decides">The office that decides; the same one when there is no conflict, or when its acting head decides.</param>
[Requires(Permission.ReadReferrals)]
public sealed record ResolveConflict(ReferralId Id, int Version, DateOnly AnsweredOn, string AnsweredBy, string LetterNumber, OfficeCode Decides) : ICommand<OfficeCode>;

internal sealed class ResolveConflictValidator : AbstractValidator<ResolveConflict>
{
    public ResolveConflictValidator()
    {
        RuleFor(c => c.AnsweredOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.AnsweredBy).NotEmpty().WithErrorCode("required").MaximumLength(200).WithErrorCode("too-long");
        RuleFor(c => c.LetterNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.Decides).NotEmpty().WithErrorCode("choose");
    }
}

internal sealed class ResolveConflictHandler(ReferralStep step, ICurrentActor current, LegalClock clock, IPersonnelAuthorities authorities, INotices notices)
    : IRequestHandler<ResolveConflict, Result<OfficeCode>>
{
    public async Task<Result<OfficeCode>> Handle(ResolveConflict command, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        if (await authorities.Find(command.Decides, moment.Today, cancellationToken) is null)
        {
            return Refusal.Invalid(new FieldError(nameof(command.Decides), "choose"));
        }

        return await step.Run(
            command.Id,
            command.Version,
            (referral, now) => !ConflictDesk.MayResolve(referral, current.Actor)
                ? Refusal.Forbidden
                : referral.ResolveConflict(new(command.AnsweredOn, command.AnsweredBy.Trim(), command.LetterNumber.Trim(), command.Decides), now).Then(decides =>
                {
                    notices.Tell(decides, NoticeKind.ConflictResolved, referral.Key);
                    notices.Tell(referral.Office, NoticeKind.ConflictResolved, referral.Key);
                    return Result<OfficeCode>.Accept(decides);
                }),
            cancellationToken);
    }
}

/// <summary>Who may say that an authority is in conflict, and who records the answer: never the authority itself.</summary>
internal static class ConflictDesk
{
    public static bool MayDeclare(Referral referral, Actor actor) =>
        actor.ActsFor(referral.Authority) && actor.May(Permission.ExamineReferral) || MayResolve(referral, actor);

    public static bool MayResolve(Referral referral, Actor actor) =>
        actor.ActsFor(referral.Office) && actor.May(Permission.PrepareCase)
        || referral.Verifier is { } verifier && actor.ActsFor(verifier) && actor.May(Permission.VerifyReferral);
}
