using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests;

public sealed class DatabaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_application_owns_nothing_and_bypasses_nothing()
    {
        await using var source = NpgsqlDataSource.Create(database.App);
        await using var command = source.CreateCommand(
            "select rolsuper or rolbypassrls or exists (select from pg_class where relowner = pg_roles.oid) from pg_roles where rolname = current_user and rolname = 'netralitas_app'");

        Assert.Equal(false, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_reader_of_public_figures_cannot_read_a_report()
    {
        await using var source = NpgsqlDataSource.Create(database.Public);
        await using var command = source.CreateCommand("select count(*) from reports");

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync(TestContext.Current.CancellationToken));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
