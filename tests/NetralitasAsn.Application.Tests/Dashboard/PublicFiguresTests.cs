using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Infrastructure.Figures;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Dashboard;

public sealed class PublicFiguresTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_the_database_is_away_the_last_figures_stay_with_their_date()
    {
        var database = await TestDatabase.Create();
        await Write(database, "insert into figure_states (id, version, computed_at, basis) values (1, 7, '2024-11-18T02:00:00Z', 'test')");
        await Write(database, "insert into public_cells values ('nation', 'ri', '', '', 'received', 974, false), ('nation', 'ri', 'village-head', '', 'received', null, true)");
        var time = new FakeTimeProvider();
        await using var figures = new PublicFigures(NpgsqlDataSource.Create(database.Public), time, NullLogger<PublicFigures>.Instance);
        var before = await figures.Current(Ct);

        await database.DisposeAsync();
        time.Advance(TimeSpan.FromMinutes(1));
        var after = await figures.Current(Ct);

        Assert.Equal(974, before.Funnel(new()).Received);
        Assert.Null(before.Funnel(new(Subject: SubjectKind.VillageHead)).Received);
        Assert.Equal((974, before.AsOf), (after.Funnel(new()).Received, after.AsOf));
    }

    private static async Task Write(TestDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.App);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
