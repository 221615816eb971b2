using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Puts every open item that one person is responsible for into the hands of another: for somebody who leaves or falls ill.</summary>
[Requires(Permission.AssignWork)]
public sealed record HandOverWork(AccountId From, AccountId Holder, string Reason) : ICommand<HandedOver>;

/// <summary>How many items changed hands, and what stayed and why.</summary>
public sealed record HandedOver(int Passed, IReadOnlyList<StayedItem> Stayed);

/// <summary>Something that stayed.</summary>
/// <param name="Number">Null for what the person who hands over withdrew from.</param>
public sealed record StayedItem(WorkKind Kind, string? Number, StayedBecause Why);

/// <summary>Why an item did not change hands.</summary>
public enum StayedBecause
{
    /// <summary>The new person withdrew from it, or the role may not read it.</summary>
    NotForThatPerson,

    /// <summary>Whoever hands over withdrew from it: somebody else of the office has to.</summary>
    NotForYou,
}

internal sealed class HandOverWorkValidator : AbstractValidator<HandOverWork>
{
    public HandOverWorkValidator()
    {
        RuleFor(c => c.From.Value).NotEmpty().WithErrorCode("choose").OverridePropertyName("From");
        RuleFor(c => c.Holder.Value).NotEmpty().WithErrorCode("choose").NotEqual(c => c.From.Value).WithErrorCode("choose").OverridePropertyName("Holder");
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
    }
}

internal sealed class HandOverWorkHandler(IRecords records, ICurrentActor current, LegalClock clock, IColleagues colleagues, WorkScope scope, Hands hands, INotices notices)
    : IRequestHandler<HandOverWork, Result<HandedOver>>
{
    public async Task<Result<HandedOver>> Handle(HandOverWork command, CancellationToken cancellationToken)
    {
        var office = current.Actor.Office;
        var today = (await clock.At(office, cancellationToken)).Today;
        if ((await colleagues.Find(office, today, cancellationToken)).FirstOrDefault(c => c.Account == command.Holder && WorkScope.MayHold(c.Role)) is not { } person)
        {
            return Refusal.Invalid(new FieldError(nameof(command.Holder), "choose"));
        }

        var held = await records.AssignmentsFor(current.Actor).Where(a => a.Office == office && a.Person == command.From).Select(a => new WorkItem(a.Kind, a.Item)).ToListAsync(cancellationToken);
        var open = await scope.Open(held, cancellationToken);
        var here = await scope.Here(open, cancellationToken);
        var theirs = await scope.VisibleTo(person, here, cancellationToken);
        var stayed = await Stayed(open, here, theirs, cancellationToken);

        var passed = await hands.Pass(theirs, office, command.Holder, command.Reason.Trim(), cancellationToken);
        return await passed.Then(done =>
        {
            if (done.Count > 0 && command.Holder != current.Actor.Account)
            {
                notices.Tell(office, NoticeKind.WorkHandedOver, command.Holder.Value, command.Holder);
            }

            return records.Save(new HandedOver(done.Count, stayed), cancellationToken);
        });
    }

    private async Task<IReadOnlyList<StayedItem>> Stayed(IReadOnlyList<WorkItem> open, IReadOnlyList<WorkItem> here, IReadOnlyList<WorkItem> theirs, CancellationToken ct)
    {
        var numbers = await records.NumbersOf([.. here.Except(theirs)], ct);
        return
        [
            .. here.Except(theirs).Select(i => new StayedItem(i.Kind, numbers.GetValueOrDefault(i.Id), StayedBecause.NotForThatPerson)),
            .. open.Except(here).Select(i => new StayedItem(i.Kind, null, StayedBecause.NotForYou)),
        ];
    }
}
