using NetralitasAsn.Application.Reports;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests;

/// <summary>The second wall: what the database itself refuses, whatever the application asks.</summary>
public sealed class WallTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly SemaphoreSlim Once = new(1);
    private static Guid report;
    private static Guid crime;

    private readonly Journey journey = new(host);

    [Theory]
    [InlineData("reporter_identities")]
    [InlineData("evidence")]
    [InlineData("referrals")]
    public async Task The_session_of_another_office_sees_no_row_and_that_of_the_own_office_does(string table)
    {
        await Matter();

        Assert.Equal(0L, await AsApp($"select count(*) from {table}", offices: "73.15,ppk:73.15,polri:73.15"));
        Assert.Equal(0L, await AsApp($"select count(*) from {table}", offices: ""));
        Assert.True(await AsApp($"select count(*) from {table}", offices: "33.25") is long and > 0);
    }

    [Theory]
    [InlineData("bkn")]
    [InlineData("ppk:33.25")]
    public async Task What_is_not_sent_stays_behind_the_wall_of_its_office(string office)
    {
        await Matter();

        Assert.Equal(0L, await AsApp("select count(*) from referrals where sent_at is null", offices: office));
    }

    [Theory]
    [InlineData("2024-11-18", true)]
    [InlineData("2024-11-17", false)]
    [InlineData("2026-01-01", false)]
    [InlineData("", false)]
    public async Task A_dated_view_opens_the_wall_only_on_its_days(string today, bool opens)
    {
        await Crime();

        Assert.Equal(opens, await AsApp("select count(*) from reporter_identities", offices: "polri:33.25", today) is long and > 0);
    }

    [Fact]
    public async Task A_session_without_a_word_about_who_asks_sees_nothing()
    {
        await Matter();
        await using var source = NpgsqlDataSource.Create(host.Database.App);
        await using var command = source.CreateCommand("select (select count(*) from reporter_identities) + (select count(*) from evidence) + (select count(*) from referrals)");

        Assert.Equal(0L, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("update reporter_identities set sealed = sealed")]
    [InlineData("delete from reporter_identities")]
    [InlineData("delete from evidence")]
    [InlineData("update evidence set sha256 = sha256")]
    [InlineData("update referrals set facts = facts")]
    [InlineData("delete from referrals")]
    public async Task The_session_of_another_office_changes_no_row(string sql)
    {
        await Matter();
        var changed = await Changed(sql, offices: "73.15");

        Assert.Equal(0, changed);
    }

    [Theory]
    [InlineData("update event_log set payload = payload")]
    [InlineData("delete from event_log")]
    [InlineData("truncate event_log")]
    [InlineData("update access_log set reason = reason")]
    [InlineData("delete from access_log")]
    [InlineData("truncate access_log")]
    [InlineData("alter table event_log disable trigger all")]
    [InlineData("alter table reporter_identities disable row level security")]
    [InlineData("drop policy identities_seen on reporter_identities")]
    [InlineData("set role netralitas_owner")]
    [InlineData("set session_replication_role = replica")]
    public async Task The_application_cannot_change_a_log_or_take_down_a_wall(string sql)
    {
        await Matter();

        await Assert.ThrowsAsync<PostgresException>(() => Changed(sql, offices: "33.25"));
    }

    [Fact]
    public async Task Not_even_the_owner_changes_the_log_by_mistake()
    {
        await Matter();
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand("update event_log set office = null");

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        Assert.Contains("never changed", refused.MessageText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_reader_can_select_the_public_figures_and_nothing_else()
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand(
            """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
            and (has_any_column_privilege('netralitas_public', c.oid, 'select, insert, update') or has_table_privilege('netralitas_public', c.oid, 'delete, truncate'))
            order by 1
            """);
        var open = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            open.Add(reader.GetString(0));
        }

        Approve.Text("tests/approved/public-reader.txt", string.Join('\n', open));
    }

    private async Task Matter()
    {
        await Once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (report != Guid.Empty)
            {
                return;
            }

            var receipt = await journey.Filed();
            await using var content = new MemoryStream(Journey.Pdf);
            await journey.As("public", new AddEvidence(receipt.Id, receipt.UploadToken!, new("bukti.pdf", content, Journey.Pdf.Length))).Accepted();
            var file = await journey.Registered(new(receipt.Id));
            await journey.As("staf.33.25", new OpenReporterIdentity(new(receipt.Id), "Alasan contoh yang cukup.")).Accepted();
            await journey.Decided(file);
            await journey.Prepared(file);
            report = receipt.Id;
        }
        finally
        {
            Once.Release();
        }
    }

    private async Task Crime()
    {
        await Once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (crime == Guid.Empty)
            {
                crime = (await journey.Filed()).Id;
                await journey.Registered(new(crime), crime: true);
            }
        }
        finally
        {
            Once.Release();
        }
    }

    private async Task<object?> AsApp(string sql, string offices, string today = "2024-11-18")
    {
        await using var connection = await Session(offices, today);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private async Task<int> Changed(string sql, string offices)
    {
        await using var connection = await Session(offices);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<NpgsqlConnection> Session(string offices, string today = "2024-11-18")
    {
        var connection = new NpgsqlConnection(host.Database.App + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var say = new NpgsqlCommand("select set_config('app.offices', $1, false), set_config('app.system', 'off', false), set_config('app.report', '', false), set_config('app.today', $2, false)", connection);
        say.Parameters.Add(new() { Value = offices });
        say.Parameters.Add(new() { Value = today });
        await say.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
