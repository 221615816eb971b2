using NetralitasAsn.Infrastructure.Regions;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Regions;

public sealed class GroundLoaderTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Loading_again_writes_nothing_and_the_counts_are_those_of_November_2024()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync(ct);
        await GroundLoader.Load(connection, reservedPlaces: true, ct);

        Assert.Equal(0, await GroundLoader.Load(connection, reservedPlaces: true, ct));
        await using var command = new NpgsqlCommand(
            """
            select array[
                (select count(*) from regions where level = 'Province'), (select count(*) from regions where level = 'Regency'),
                (select count(*) from regions where level = 'District' and not is_reserved), (select count(*) from regions where level = 'Village' and not is_reserved),
                (select count(*) from elections), (select count(*) from personnel_authorities where region is not null)]
            """,
            connection);
        var counts = (long[])(await command.ExecuteScalarAsync(ct))!;
        Assert.Equal<long[]>([38, 514, 7277, 83763, 545, 552], counts);
    }
}
