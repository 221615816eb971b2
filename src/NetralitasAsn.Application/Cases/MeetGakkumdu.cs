using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>Records a discussion (pembahasan) of Sentra Gakkumdu with the positions of the three institutions and the minutes.</summary>
[Requires(Permission.PrepareCase)]
public sealed record MeetGakkumdu(CaseId Id, int Version, DateTimeOffset HeldAt, GakkumduPosition Bawaslu, GakkumduPosition Police, GakkumduPosition Prosecutor, string Minutes)
    : ICommand<int>;

internal sealed class MeetGakkumduValidator : AbstractValidator<MeetGakkumdu>
{
    public MeetGakkumduValidator()
    {
        RuleFor(c => c.HeldAt).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Bawaslu).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Police).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Prosecutor).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Minutes).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
    }
}

internal sealed class MeetGakkumduHandler(CaseStep step, LegalClock clock) : IRequestHandler<MeetGakkumdu, Result<int>>
{
    public Task<Result<int>> Handle(MeetGakkumdu command, CancellationToken cancellationToken) => command.HeldAt > clock.Now
        ? Task.FromResult(Result<int>.Refuse(Refusal.Invalid(new FieldError(nameof(command.HeldAt), "in-future"))))
        : step.Run(
            command.Id,
            command.Version,
            (file, _) => file.MeetGakkumdu(new(command.HeldAt.ToUniversalTime(), command.Bawaslu, command.Police, command.Prosecutor, command.Minutes)),
            cancellationToken);
}
