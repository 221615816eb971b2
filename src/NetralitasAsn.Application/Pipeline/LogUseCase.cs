using System.Diagnostics;
using MediatR;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Pipeline;

/// <summary>One line per use case: name, actor id, office, answer or refusal code, milliseconds. Never the payload. The history of the demonstration is quiet.</summary>
internal sealed class LogUseCase<TRequest, TResponse>(ICurrentActor current, ActingAs acting, UseCase useCase, ILogger<LogUseCase<TRequest, TResponse>> logger)
    : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IRefusable<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        useCase.Name = typeof(TRequest).Name;
        var started = Stopwatch.GetTimestamp();
        var answer = await next();
        logger.Log(
            acting.At is null ? LogLevel.Information : LogLevel.Debug,
            "{UseCase} by {Actor} at {Office}: {Answer} in {Milliseconds:0} ms",
            typeof(TRequest).Name,
            current.Actor.Account?.ToString() ?? (current.Actor.IsSystem ? "system" : "public"),
            current.Actor.Office.Value ?? "-",
            answer is IAnswer { RefusalCode: { } code } ? code : "accepted",
            Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return answer;
    }
}
