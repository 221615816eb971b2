using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Regulations;

/// <summary>Where the instant a pair was set is on record, that instant is the pivot; otherwise the default of the election stays.</summary>
public sealed class PairPivotTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly AssessmentFacts Facts = new(SubjectKind.CivilServant, ConductKind.SocialMediaReaction, new(2024, 9, 23), RegionCode.Of("33.25"));

    [Fact]
    public async Task The_instant_of_the_pair_goes_before_the_default_day()
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand("update candidacies set set_at = '2024-09-24T10:00:00+07:00' where election = 'regent:33.25' and pair_number = 9");
        Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        await Send(new KeepAgency("uji-pasangan", "Instansi Uji", "Kepala Instansi Uji")).Accepted();

        var known = await Send(new AssessConduct(Facts, Pair: 9)).Accepted();
        var unknown = await Send(new AssessConduct(Facts, Pair: 8)).Accepted();

        Assert.Equal((new DateOnly(2024, 9, 24), AssessedPhase.BeforeCandidatesSet), (known.CandidatesSetOn, known.Phase));
        Assert.Equal((new DateOnly(2024, 9, 22), AssessedPhase.AfterCandidatesSet), (unknown.CandidatesSetOn, unknown.Phase));
    }

    private async Task<Result<T>> Send<T>(IRequest<Result<T>> request)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.SignedIn(new(Guid.NewGuid()), Role.Administrator, [OfficeCode.Bawaslu(RegionCode.Nation)]);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }
}
