using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Evidence;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Sieving;
using NetralitasAsn.Infrastructure.Vault;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;
using EvidenceFile = NetralitasAsn.Domain.Reports.Evidence;

namespace NetralitasAsn.Application.Tests.Evidence;

/// <summary>From acceptance to a working copy, with a scanner and a sieve that do what the test says.</summary>
public sealed class EvidenceRoundTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly byte[] Copy = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100]];

    private readonly Journey journey = new(host);
    private readonly FakeTimeProvider time = new(TimeProvider.System.GetUtcNow().AddMinutes(1));
    private readonly Scripted script = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_on_the_list_as_soon_as_it_is_accepted_and_off_it_when_its_forms_are_sealed()
    {
        var (owner, id) = await Accepted();
        Assert.Equal(1L, await Waiting(id));
        Assert.Equal((ScanVerdict.Waiting, CopyState.Waiting), await State(owner));

        await Round();

        Assert.Equal(0L, await Waiting(id));
        Assert.Equal((ScanVerdict.Clean, CopyState.Made), await State(owner));
        await using var copy = (await journey.As("staf.33.25", new ViewEvidence(owner, id, FormKind.WorkingCopy)).Accepted()).Content;
        using var read = new MemoryStream();
        await copy.CopyToAsync(read, Ct);
        Assert.Equal(Copy, read.ToArray());
        Assert.Equal("0 N", (await journey.As("staf.33.25", new OpenMetadataSheet(owner, id, "Alasan contoh.")).Accepted())[0].Value);
        Assert.Equal("forbidden", (await journey.As("penerima.33.25", new OpenMetadataSheet(owner, id, "Alasan contoh.")).Refused()).Code);
    }

    [Theory]
    [InlineData(ScanVerdict.Infected)]
    [InlineData(ScanVerdict.Unscannable)]
    public async Task What_the_scanner_warns_of_stays_sealed_and_is_never_handed_out(ScanVerdict verdict)
    {
        var (owner, id) = await Accepted();
        script.Verdict = verdict;

        await Round();

        Assert.Equal((verdict, CopyState.Withheld), await State(owner));
        Assert.Equal("file.unsafe", (await journey.As("ketua.33.25", new OpenEvidence(owner, id, "Alasan contoh.")).Refused()).Code);
        Assert.Equal("file.unsafe", (await journey.As("ketua.33.25", new ViewEvidence(owner, id, FormKind.Thumbnail)).Refused()).Code);
        Assert.Equal(0, script.Sifted);
    }

    [Fact]
    public async Task While_the_scanner_is_down_a_file_waits_and_is_not_given_up()
    {
        var (owner, id) = await Accepted();
        script.Away = true;
        for (var i = 0; i < EvidenceRound.MaxAttempts + 2; i++)
        {
            await Round();
            time.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal((ScanVerdict.Waiting, CopyState.Waiting), await State(owner));
        script.Away = false;
        await Round();
        Assert.Equal((0L, (ScanVerdict.Clean, CopyState.Made)), (await Waiting(id), await State(owner)));
    }

    [Fact]
    public async Task A_sieve_that_is_killed_again_and_again_leaves_the_sealed_original_only()
    {
        var (owner, id) = await Accepted();
        script.Killed = true;
        for (var i = 0; i < EvidenceRound.MaxAttempts; i++)
        {
            Assert.Equal(CopyState.Waiting, (await State(owner)).Copy);
            await Round();
            time.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal((ScanVerdict.Clean, CopyState.NotPossible), await State(owner));
        Assert.Equal("file.no-working-copy", (await journey.As("staf.33.25", new ViewEvidence(owner, id, FormKind.WorkingCopy)).Refused()).Code);
        await (await journey.As("staf.33.25", new OpenEvidence(owner, id, "Alasan contoh.")).Accepted()).Content.DisposeAsync();
    }

    [Fact]
    public async Task While_the_disk_is_full_a_file_waits_and_is_not_given_up()
    {
        var (owner, id) = await Accepted();
        script.DiskFull = true;
        for (var i = 0; i < EvidenceRound.MaxAttempts + 2; i++)
        {
            await Round();
            time.Advance(TimeSpan.FromHours(2));
        }

        Assert.Equal((1L, CopyState.Waiting), (await Waiting(id), (await State(owner)).Copy));
        script.DiskFull = false;
        await Round();
        Assert.Equal(CopyState.Made, (await State(owner)).Copy);
    }

    [Fact]
    public async Task What_a_killed_instance_held_comes_back_after_its_lease()
    {
        var (owner, id) = await Accepted();
        using var stopped = new CancellationTokenSource();
        script.Stops = stopped;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Round(stopped.Token));
        script.Stops = null;

        Assert.False(await Round());
        time.Advance(EvidenceRound.Lease);
        Assert.True(await Round());
        Assert.Equal((0L, CopyState.Made), (await Waiting(id), (await State(owner)).Copy));
    }

    [Fact]
    public async Task After_a_rotation_every_box_is_sealed_again_and_opens_under_the_new_key_alone()
    {
        var (owner, id) = await Accepted();
        await Round();
        var folders = host.Services.GetRequiredService<DataFolders>();
        KeyFolder.Rotate(folders.Keys, KeyPurpose.Evidence);
        KeyFolder.Rotate(folders.Keys, KeyPurpose.Identity);
        var ring = new KeyRing(folders);
        await using var scope = System();
        var records = scope.ServiceProvider.GetRequiredService<Records>();
        var resealing = new Resealing(records, ring, new Infrastructure.Vault.Vault(ring));

        var counts = new Dictionary<SealedColumn, int>();
        foreach (var column in SealedColumn.All)
        {
            counts[column] = await resealing.Reseal(column, Ct);
            Assert.Equal(0, await resealing.Left(column, Ct));
        }

        Assert.All(counts.Where(c => c.Key.Purpose is Purpose.Identity or Purpose.EvidenceKey or Purpose.EvidenceName or Purpose.EvidenceSheet), c => Assert.True(c.Value > 0, c.Key.ToString()));
        var file = await records.Set<EvidenceFile>().SingleAsync(e => e.Id == id, Ct);
        await using var opened = new FolderEvidenceStore(folders, new Infrastructure.Vault.Vault(new Only(ring))).Open(id, file.Sha256, file.SealedKey);
        Assert.Equal('%', opened.ReadByte());
        Assert.NotEqual(Guid.Empty, owner);
    }

    [Fact]
    public async Task Every_column_that_holds_boxes_is_sealed_again_after_a_rotation()
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand("select string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name) from information_schema.columns where table_schema = 'public' and column_name like 'sealed%' and data_type = 'bytea'");

        var known = SealedColumn.All.Select(c => $"{c.Table}.{c.Box}").Order(StringComparer.Ordinal);

        Assert.Equal(string.Join(' ', known), string.Join(' ', ((string)(await command.ExecuteScalarAsync(Ct))!).Split(' ').Order(StringComparer.Ordinal)));
    }

    private async Task<(Guid Owner, EvidenceId Id)> Accepted()
    {
        // What earlier tests left waiting is not this test's.
        await Execute("delete from evidence_work");
        var receipt = await journey.Filed();
        await using var content = new MemoryStream([.. Journey.Pdf, .. Guid.NewGuid().ToByteArray()]);
        var card = await journey.As("public", new AddEvidence(receipt.Id, receipt.UploadToken!, new("bukti.pdf", content))).Accepted();
        return (receipt.Id, card.Id);
    }

    private async Task<bool> Round(CancellationToken? stopping = null)
    {
        await using var scope = System();
        var services = scope.ServiceProvider;
        var round = new EvidenceRound(
            services.GetRequiredService<Records>(), services.GetRequiredService<IMediator>(), script.Over(services.GetRequiredService<IEvidenceStore>()), services.GetRequiredService<IVault>(), script, script, time);
        return await round.TakeOne(stopping ?? Ct);
    }

    private AsyncServiceScope System()
    {
        var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        return scope;
    }

    private Task<(ScanVerdict Scan, CopyState Copy)> State(Guid owner) =>
        journey.Read("staf.33.25", new ListEvidence(owner), files => (Assert.Single(files).Scan, files[0].Copy));

    private async Task<long> Waiting(EvidenceId id)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand("select count(*) from evidence_work where evidence = $1");
        command.Parameters.Add(new() { Value = id.Value });
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }

    /// <summary>Does what the test says.</summary>
    private sealed class Scripted : IScanner, ISieve
    {
        public ScanVerdict Verdict { get; set; } = ScanVerdict.Clean;

        public bool Away { get; set; }

        public bool Killed { get; set; }

        public bool DiskFull { get; set; }

        public CancellationTokenSource? Stops { get; set; }

        public int Sifted { get; private set; }

        public IEvidenceStore Over(IEvidenceStore store) => DiskFull ? new FullDisk(store) : store;

        public string Walls => "test";

        public Task<(ScanVerdict Verdict, string? Threat)> Scan(Stream content, CancellationToken ct)
        {
            Stops?.Cancel();
            ct.ThrowIfCancellationRequested();
            return Away ? throw new ScannerAwayException(null) : Task.FromResult((Verdict, Verdict is ScanVerdict.Infected ? "Contoh" : null));
        }

        public Task<T> Sift<T>(string mediaType, Stream original, Func<SieveAnswer, Stream, CancellationToken, Task<T>> read, CancellationToken ct)
        {
            Sifted++;
            return Killed
                ? throw new SieveFailedException("test")
                : read(new(CopyState.Made, [new(SheetField.Place, "0 N")], [new(FormKind.WorkingCopy, Copy.Length)]), new MemoryStream(Copy), ct);
        }
    }

    /// <summary>Reads well and writes nothing.</summary>
    private sealed class FullDisk(IEvidenceStore store) : IEvidenceStore
    {
        public Task<Result<KeptFile>> Keep(EvidenceId id, IncomingFile file, long limit, CancellationToken ct) => Task.FromResult(Result<KeptFile>.Refuse(EvidenceRefusals.StoreUnavailable));

        public Stream Open(EvidenceId id, string sha256, byte[] sealedKey) => store.Open(id, sha256, sealedKey);

        public void Discard(EvidenceId id, string sha256) => store.Discard(id, sha256);
    }

    /// <summary>A ring that has lost everything but the newest keys.</summary>
    private sealed class Only(IKeyRing ring) : IKeyRing
    {
        public MasterKey Current(KeyPurpose purpose) => ring.Current(purpose);

        public MasterKey? Find(KeyPurpose purpose, int version) => ring.Current(purpose) is { } key && key.Version == version ? key : null;

        public IReadOnlyList<MasterKey> All(KeyPurpose purpose) => [ring.Current(purpose)];
    }
}
