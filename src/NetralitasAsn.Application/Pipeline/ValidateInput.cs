using FluentValidation;
using MediatR;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Pipeline;

/// <summary>Says what can be known from the input alone, as codes; whatever needs a row or a date is the aggregate's.</summary>
internal sealed class ValidateInput<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TResponse : IRefusable<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var errors = new List<FieldError>();
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(request, cancellationToken);
            errors.AddRange(outcome.Errors.Select(e => new FieldError(e.PropertyName, e.ErrorCode)));
        }

        return errors.Count == 0 ? await next() : TResponse.Refuse(Refusal.Invalid(errors));
    }
}
