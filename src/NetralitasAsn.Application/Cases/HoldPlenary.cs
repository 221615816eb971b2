using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Cases;

/// <summary>Closes a plenary (rapat pleno) on a file: who was present and how they voted, and the decision for each person. Without a quorum nothing is decided.</summary>
[Requires(Permission.SignDecisions, Permission.VoteInPlenary)]
public sealed record HoldPlenary(CaseId Id, int Version, DateOnly HeldOn, int Members, IReadOnlyList<MemberBallot> Votes, string Minutes, IReadOnlyList<PersonDecision> Decisions)
    : ICommand<CaseStage>;

/// <summary>A member who was present, by user name, and the vote.</summary>
public sealed record MemberBallot(string Member, Vote Vote);

internal sealed class HoldPlenaryValidator : AbstractValidator<HoldPlenary>
{
    public HoldPlenaryValidator()
    {
        RuleFor(c => c.HeldOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Members).Must(m => PlenaryQuorum.Sizes.Contains(m)).WithErrorCode("choose");
        RuleFor(c => c.Minutes).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
        RuleFor(c => c.Votes).NotNull().WithErrorCode("required")
            .Must((c, votes) => votes is null || votes.Count <= c.Members && votes.Select(v => v.Member).Distinct(StringComparer.OrdinalIgnoreCase).Count() == votes.Count).WithErrorCode("too-many");
        RuleForEach(c => c.Votes).ChildRules(v =>
        {
            v.RuleFor(x => x.Member).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
            v.RuleFor(x => x.Vote).IsInEnum().WithErrorCode("choose");
        });
        RuleFor(c => c.Decisions).NotNull().WithErrorCode("required");
        RuleForEach(c => c.Decisions).ChildRules(d =>
        {
            d.RuleForEach(x => x.Outcomes).IsInEnum().WithErrorCode("choose");
            d.RuleFor(x => x.Stopped).IsInEnum().WithErrorCode("choose");
        });
    }
}

internal sealed class HoldPlenaryHandler(CaseStep step, ICurrentActor current, IOfficeMembers members) : IRequestHandler<HoldPlenary, Result<CaseStage>>
{
    public async Task<Result<CaseStage>> Handle(HoldPlenary command, CancellationToken cancellationToken)
    {
        var eligible = await members.Find(current.Actor.Office, command.HeldOn, cancellationToken);
        return await step.RunAsSigner(
            command.Id,
            command.Version,
            (file, moment) => file.HoldPlenary(
                new(command.HeldOn, command.Members, [.. command.Votes.Select(v => (v.Member, v.Vote))], command.Minutes, command.Decisions),
                moment.Book.Quorum(command.Members, command.HeldOn),
                eligible,
                moment),
            cancellationToken);
    }
}
