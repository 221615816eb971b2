using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Findings;

/// <summary>
/// Closes the plenary (rapat pleno) on a supervision report: a finding (temuan), which gets its register number and a handling file in the same transaction,
/// or closed with a reason. Without a quorum nothing is decided. The initial information behind it follows.
/// </summary>
/// <param name="Adopt">Whether the plenary made it a finding.</param>
/// <param name="Reason">Why it is no finding.</param>
/// <param name="CrimeSuspected">Opens Sentra Gakkumdu when it becomes a finding.</param>
[Requires(Permission.SignDecisions, Permission.VoteInPlenary)]
public sealed record WeighFinding(
    SupervisionId Id, int Version, DateOnly HeldOn, int Members, IReadOnlyList<MemberBallot> Votes, string Minutes, bool? Adopt, ClosingReason? Reason, bool CrimeSuspected) : ICommand<SupervisionStage>;

internal sealed class WeighFindingValidator : AbstractValidator<WeighFinding>
{
    public WeighFindingValidator()
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
        RuleFor(c => c.Adopt).NotNull().WithErrorCode("choose");
        RuleFor(c => c.Reason).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Reason).NotNull().WithErrorCode("required").When(c => c.Adopt is false);
    }
}

internal sealed class WeighFindingHandler(IRecords records, ICurrentActor current, LegalClock clock, IOfficeMembers members, Hands hands)
    : IRequestHandler<WeighFinding, Result<SupervisionStage>>
{
    public async Task<Result<SupervisionStage>> Handle(WeighFinding command, CancellationToken cancellationToken)
    {
        var found = await records.FindSupervision(current.Actor, command.Id, command.Version, cancellationToken);
        var eligible = await members.Find(current.Actor.Office, command.HeldOn, cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        var plenary = new PlenaryRecord(command.HeldOn, command.Members, [.. command.Votes.Select(v => (v.Member, v.Vote))], command.Minutes, []);
        var reason = command.Adopt is true ? null : command.Reason;

        return await found.Then(report => report.WhyNotSign(current.Actor) is { } refusal
            ? Task.FromResult<Result<SupervisionStage>>(refusal)
            : report.Weigh(plenary, reason, moment.Book.Quorum(command.Members, command.HeldOn), eligible, moment)
                .Then(stage => Follow(report, stage, reason, command.CrimeSuspected, moment, cancellationToken)));
    }

    private async Task<Result<SupervisionStage>> Follow(SupervisionReport report, SupervisionStage stage, ClosingReason? reason, bool crimeSuspected, LegalMoment moment, CancellationToken ct)
    {
        if (stage is SupervisionStage.AwaitingPlenary)
        {
            return await records.Save(stage, ct);
        }

        return await (await SettleTip(report.Tip, reason, moment, ct)).Then(_ => stage is SupervisionStage.NotAdopted
            ? records.Save(stage, ct)
            : records.Numbered(report.HandlingOffice, NumberKind.RegisteredFinding, moment.Today, number => report.Register(number, crimeSuspected, moment).Then(async opened =>
            {
                records.Add(opened);
                var followed = await hands.Follow(new(WorkKind.Supervision, report.Key), new(WorkKind.Case, opened.Key), report.HandlingOffice, ct);
                return await followed.Then(_ => records.Save(stage, ct));
            }), ct));
    }

    /// <summary>What the plenary decided is true of the initial information too.</summary>
    private async Task<Result<bool>> SettleTip(TipId? tip, ClosingReason? reason, LegalMoment moment, CancellationToken ct)
    {
        if (tip is not { } id)
        {
            return false;
        }

        var version = await records.TipsFor(Actor.System).Where(t => t.Id == id).Select(t => t.Version).SingleAsync(ct);
        var found = await records.FindTip(Actor.System, id, version, ct);
        return found.Then(t => t.Settle(reason, moment)).Then(_ => Result<bool>.Accept(true));
    }
}
