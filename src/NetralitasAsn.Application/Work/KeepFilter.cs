using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Keeps a filter of the queue under a name of one's own; the same name replaces.</summary>
[Requires(Permission.ReadReports)]
public sealed record KeepFilter(string Name, QueueFilter Filter) : ICommand<string>;

/// <summary>Forgets a filter that one kept.</summary>
[Requires(Permission.ReadReports)]
public sealed record ForgetFilter(string Name) : ICommand<string>;

/// <summary>The filters one kept, by name.</summary>
[Requires(Permission.ReadReports)]
public sealed record FindFilters : IQuery<IReadOnlyList<KeptFilter>>;

/// <summary>What the queue can be narrowed by, as it stands in an address.</summary>
public sealed record QueueFilter(string? Stage, string? Place, DateOnly? From, DateOnly? Until, string? Text, string? Hands, string? Due);

/// <summary>A filter under a name of one's own.</summary>
public sealed record KeptFilter(string Name, QueueFilter Filter);

/// <summary>The filters that people keep; each person's own.</summary>
public interface IKeptFilters
{
    Task<IReadOnlyList<KeptFilter>> KeptBy(AccountId person, CancellationToken ct);

    Task Keep(AccountId person, KeptFilter filter, CancellationToken ct);

    Task Forget(AccountId person, string name, CancellationToken ct);
}

internal sealed class KeepFilterValidator : AbstractValidator<KeepFilter>
{
    public KeepFilterValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithErrorCode("required").MaximumLength(60).WithErrorCode("too-long");
        RuleFor(c => c.Filter.Text).MaximumLength(200).WithErrorCode("too-long").OverridePropertyName("Text");
        RuleFor(c => c.Filter).Must(f => new[] { f.Stage, f.Place, f.Hands, f.Due }.All(x => x is null || x.Length <= 60)).WithErrorCode("too-long").OverridePropertyName("Name");
    }
}

internal sealed class KeepFilterHandler(IKeptFilters filters, ICurrentActor current)
    : IRequestHandler<KeepFilter, Result<string>>, IRequestHandler<ForgetFilter, Result<string>>, IRequestHandler<FindFilters, Result<IReadOnlyList<KeptFilter>>>
{
    private const int Most = 20;

    public async Task<Result<string>> Handle(KeepFilter command, CancellationToken cancellationToken)
    {
        var (me, name) = (current.Actor.Account!.Value, command.Name.Trim());
        var kept = await filters.KeptBy(me, cancellationToken);
        if (kept.Count >= Most && kept.All(f => f.Name != name))
        {
            return WorkRefusals.TooManyFilters;
        }

        await filters.Keep(me, new(name, command.Filter), cancellationToken);
        return name;
    }

    public async Task<Result<string>> Handle(ForgetFilter command, CancellationToken cancellationToken)
    {
        await filters.Forget(current.Actor.Account!.Value, command.Name, cancellationToken);
        return command.Name;
    }

    public async Task<Result<IReadOnlyList<KeptFilter>>> Handle(FindFilters query, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<KeptFilter>>.Accept(await filters.KeptBy(current.Actor.Account!.Value, cancellationToken));
}
