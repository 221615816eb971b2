using System.Reflection;
using MediatR;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Pipeline;

/// <summary>May this role do this at all? Asked once, for both doors.</summary>
internal sealed class Authorise<TRequest, TResponse>(ICurrentActor current) : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IRefusable<TResponse>
{
    private static readonly RequiresAttribute? Requires = typeof(TRequest).GetCustomAttribute<RequiresAttribute>();
    private static readonly bool IsOpen = typeof(TRequest).IsDefined(typeof(OpenToPublicAttribute));

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        IsOpen || current.Actor.IsSystem || Requires is not null && Requires.AnyOf.Any(current.Actor.May)
            ? next()
            : Task.FromResult(TResponse.Refuse(Refusal.Forbidden));
}
