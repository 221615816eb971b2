using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Makes somebody of the own office responsible for one or more items, or nobody. All or none; answers how many changed hands.</summary>
/// <param name="Holder">Null: nobody.</param>
[Requires(Permission.AssignWork)]
public sealed record AssignWork(IReadOnlyList<WorkItem> Items, AccountId? Holder, string? Reason = null) : ICommand<int>;

internal sealed class AssignWorkValidator : AbstractValidator<AssignWork>
{
    public AssignWorkValidator()
    {
        RuleFor(c => c.Items).NotEmpty().WithErrorCode("choose").Must(i => i.Count <= KeysetPage.MaximumSize).WithErrorCode("too-long")
            .Must(i => i.All(x => Enum.IsDefined(x.Kind))).WithErrorCode("choose");
        RuleFor(c => c.Reason).MaximumLength(500).WithErrorCode("too-long");
    }
}

internal sealed class AssignWorkHandler(IRecords records, ICurrentActor current, LegalClock clock, IColleagues colleagues, WorkScope scope, Hands hands, INotices notices)
    : IRequestHandler<AssignWork, Result<int>>
{
    public async Task<Result<int>> Handle(AssignWork command, CancellationToken cancellationToken)
    {
        var office = current.Actor.Office;
        var today = (await clock.At(office, cancellationToken)).Today;
        var chosen = command.Holder is null ? null : (await colleagues.Find(office, today, cancellationToken)).FirstOrDefault(c => c.Account == command.Holder && WorkScope.MayHold(c.Role));
        if (command.Holder is not null && chosen is null)
        {
            return Refusal.Invalid(new FieldError(nameof(command.Holder), "choose"));
        }

        IReadOnlyList<WorkItem> items = [.. command.Items.Distinct()];
        if ((await scope.Here(items, cancellationToken)).Count != items.Count)
        {
            return Refusal.NotFound;
        }

        if (chosen is not null && (await scope.VisibleTo(chosen, items, cancellationToken)).Count != items.Count)
        {
            return WorkRefusals.PersonWithdrew;
        }

        var passed = await hands.Pass(items, office, command.Holder, command.Reason?.Trim(), cancellationToken);
        return await passed.Then(done =>
        {
            if (command.Holder is { } person && person != current.Actor.Account)
            {
                Tell(office, person, done);
            }

            return records.Save(done.Count, cancellationToken);
        });
    }

    /// <summary>One notice an item; many at once are one notice.</summary>
    private void Tell(OfficeCode office, AccountId person, IReadOnlyList<WorkItem> done)
    {
        const int SingleUpTo = 5;
        foreach (var item in done.Count <= SingleUpTo ? done : [])
        {
            notices.Tell(office, NoticeKind.WorkAssigned, item.Id, person);
        }

        if (done.Count > SingleUpTo)
        {
            notices.Tell(office, NoticeKind.WorkHandedOver, person.Value, person);
        }
    }
}
