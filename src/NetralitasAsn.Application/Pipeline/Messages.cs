using MediatR;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Pipeline;

/// <summary>A request to change something.</summary>
public interface ICommand<TAnswer> : IRequest<Result<TAnswer>>;

/// <summary>A request to read something.</summary>
public interface IQuery<TAnswer> : IRequest<Result<TAnswer>>;
