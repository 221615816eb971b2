using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Interests;

/// <summary>
/// Whom this installation asks when a reported person belongs to the handling Bawaslu office (<c>Law:ConflictAuthorityOfBawaslu</c>): an office by its code,
/// or, where nothing is set, the next office above. To be confirmed by a lawyer.
/// </summary>
public sealed record OwnPeopleRouting(OfficeCode? Fixed)
{
    /// <summary>Null where nobody stands above.</summary>
    public OfficeCode? For(OfficeCode office)
    {
        var asked = Fixed ?? (office.Region is { } region && region.Parent != region ? OfficeCode.Bawaslu(region.Parent) : null);
        return asked == office ? null : asked;
    }
}

/// <summary>
/// Records that a reported person belongs to the office that handles the report or file: the office stands still and its clocks with it, an account of that person
/// loses sight, and the configured office is asked whether it takes the matter over. For a commissioner the path to DKPP is named; nothing is sent by itself.
/// </summary>
/// <param name="Account">The user name of that person at the office, where there is one.</param>
[Requires(Permission.RecordInitialReview, Permission.VoteInPlenary)]
public sealed record DeclareOfficeConflict(ReportId Report, OfficeConflictId Id, PersonId Person, OwnPersonKind Kind, string Explanation, string? Account = null) : ICommand<OfficeConflictId>;

internal sealed class DeclareOfficeConflictValidator : AbstractValidator<DeclareOfficeConflict>
{
    public DeclareOfficeConflictValidator()
    {
        RuleFor(c => c.Kind).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Explanation).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.Account).MaximumLength(100).WithErrorCode("too-long");
    }
}

internal sealed class DeclareOfficeConflictHandler(
    IRecords records, ICurrentActor current, LegalClock clock, IOfficeMembers people, OwnPeopleRouting routing, INotices notices, ICommitments commitments, Hands hands) : IRequestHandler<DeclareOfficeConflict, Result<OfficeConflictId>>
{
    public async Task<Result<OfficeConflictId>> Handle(DeclareOfficeConflict command, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        var found = await records.FindDossier(current.Actor, command.Report, cancellationToken);

        return await found.Then(async matter =>
        {
            var concerned = string.IsNullOrWhiteSpace(command.Account) ? null : (await people.Everybody(matter.Office, moment.Today, cancellationToken))
                .FirstOrDefault(p => p.UserName.Equals(command.Account.Trim(), StringComparison.OrdinalIgnoreCase));
            if (WhyNot(command, matter, concerned) is { } refusal)
            {
                return refusal;
            }

            return routing.For(matter.Office) is { } asked ? await Declare(command, matter, asked, concerned, moment, cancellationToken) : InterestRefusals.NobodyAbove;
        });
    }

    private Refusal? WhyNot(DeclareOfficeConflict command, Dossier matter, OfficePerson? concerned) => !current.Actor.ActsFor(matter.Office) ? Refusal.Forbidden
        : !matter.Persons.Contains(command.Person) ? CaseRefusals.PersonUnknown
        : !string.IsNullOrWhiteSpace(command.Account) && concerned is null ? Refusal.Invalid(new FieldError(nameof(command.Account), "choose-colleague"))
        : matter.WhyNotPause();

    private async Task<Result<OfficeConflictId>> Declare(DeclareOfficeConflict command, Dossier matter, OfficeCode asked, OfficePerson? concerned, LegalMoment moment, CancellationToken ct)
    {
        var words = command.Explanation.Trim();
        records.Add(OfficeConflict.Declare(
            command.Id, matter.Report.Id, matter.Number, matter.Office, asked, new(command.Person, command.Kind, words), current.Actor.Account!.Value, commitments.Commit(command.Id.Value, words), moment));
        matter.Pause(moment);
        notices.Tell(asked, NoticeKind.ConflictDeclared, command.Id.Value);
        return concerned is null || matter.WhyNotRecuse(concerned.Account) is not null
            ? await records.Save(command.Id, ct)
            : await matter.Recuse(new(concerned.Account, concerned.Role, matter.Office, RecusalGround.Respondent, words, RecusalKind.Decided), moment)
                .Then(async person => await (await hands.LetGo(matter, person, ct)).Then(_ => records.Save(command.Id, ct)));
    }
}

/// <summary>The chair of the office that was asked takes the matter over, or gives it back with the reason; the days that passed are added to the clocks.</summary>
[Requires(Permission.RegisterReport)]
public sealed record AnswerOfficeConflict(OfficeConflictId Id, int Version, bool? TakeOver, string Reason) : ICommand<OfficeCode>;

internal sealed class AnswerOfficeConflictValidator : AbstractValidator<AnswerOfficeConflict>
{
    public AnswerOfficeConflictValidator()
    {
        RuleFor(c => c.TakeOver).NotNull().WithErrorCode("choose");
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class AnswerOfficeConflictHandler(IRecords records, ICurrentActor current, LegalClock clock, INotices notices) : IRequestHandler<AnswerOfficeConflict, Result<OfficeCode>>
{
    public async Task<Result<OfficeCode>> Handle(AnswerOfficeConflict command, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        var found = await records.FindOfficeConflict(current.Actor, command.Id, command.Version, cancellationToken);

        return await found.Then(async conflict =>
        {
            if (!current.Actor.ActsFor(conflict.Asked))
            {
                return Refusal.Forbidden;
            }

            // The office that was asked does not see the matter before it takes it over.
            var dossier = await records.FindDossier(Actor.System, conflict.Report, cancellationToken);
            var reason = command.Reason.Trim();
            return await dossier.Then(matter => conflict.Answer(command.TakeOver == true, reason, moment).Then(goesOn =>
            {
                matter.Resume(goesOn, reason, moment);
                notices.Tell(conflict.Office, NoticeKind.ConflictResolved, conflict.Key);
                return records.Save(goesOn, cancellationToken);
            }));
        });
    }
}

/// <summary>Conflicts of the own office, and those that the own office was asked about; the newest first.</summary>
[Requires(Permission.ReadReports)]
public sealed record FindOfficeConflicts : IQuery<IReadOnlyList<OfficeConflictView>>;

/// <summary>One conflict of an office.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetOfficeConflict(OfficeConflictId Id) : IQuery<OfficeConflictView>;

/// <summary>A conflict of a whole office, as that office and the one that was asked see it.</summary>
/// <param name="Asked">The office that was asked; by the setting of this installation, to be confirmed.</param>
/// <param name="ReferTo">DKPP for a commissioner.</param>
public sealed record OfficeConflictView(
    OfficeConflictId Id, int Version, ReportId Report, string Matter, OfficeCode Office, OfficeCode Asked, OwnPersonKind Kind, string Explanation, DateTimeOffset DeclaredAt, Deadline AnswerDue,
    OfficeConflictStage Stage, DateTimeOffset? AnsweredAt, string? AnswerReason, ReferralTarget? ReferTo, IReadOnlyList<NextAct> Acts)
{
    internal static OfficeConflictView Of(OfficeConflict c, Actor actor) => new(
        c.Id, c.Version, c.Report, c.Matter, c.Office, c.Asked, c.Kind, c.Explanation, c.DeclaredAt, c.AnswerDue, c.Stage, c.AnsweredAt, c.AnswerReason, c.ReferTo,
        actor.ActsFor(c.Asked) && actor.May(Permission.RegisterReport) ? [new(nameof(AnswerOfficeConflict), c.WhyNotAnswer(), Permission.RegisterReport)] : []);
}

internal sealed class FindOfficeConflictsHandler(IRecords records, ICurrentActor current) : IRequestHandler<FindOfficeConflicts, Result<IReadOnlyList<OfficeConflictView>>>
{
    public async Task<Result<IReadOnlyList<OfficeConflictView>>> Handle(FindOfficeConflicts query, CancellationToken cancellationToken)
    {
        const int Shown = 200;
        var found = await records.OfficeConflictsFor(current.Actor).OrderByDescending(c => c.DeclaredAt).ThenByDescending(c => c.Id).Take(Shown).ToListAsync(cancellationToken);
        return Result<IReadOnlyList<OfficeConflictView>>.Accept([.. found.Select(c => OfficeConflictView.Of(c, current.Actor))]);
    }
}

internal sealed class GetOfficeConflictHandler(IRecords records, ICurrentActor current) : IRequestHandler<GetOfficeConflict, Result<OfficeConflictView>>
{
    public async Task<Result<OfficeConflictView>> Handle(GetOfficeConflict query, CancellationToken cancellationToken) =>
        await records.OfficeConflictsFor(current.Actor).SingleOrDefaultAsync(c => c.Id == query.Id, cancellationToken) is { } found ? OfficeConflictView.Of(found, current.Actor) : Refusal.NotFound;
}
