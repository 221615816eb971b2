using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>Raises the suspicion of an election crime after registration and opens Sentra Gakkumdu.</summary>
[Requires(Permission.PrepareCase)]
public sealed record SuspectCrime(CaseId Id, int Version) : ICommand<Deadline>;

internal sealed class SuspectCrimeHandler(CaseStep step) : IRequestHandler<SuspectCrime, Result<Deadline>>
{
    public Task<Result<Deadline>> Handle(SuspectCrime command, CancellationToken cancellationToken) =>
        step.Run(command.Id, command.Version, (file, moment) => file.SuspectCrime(moment), cancellationToken);
}
