using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Outbox;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Sieving;
using EvidenceFile = NetralitasAsn.Domain.Reports.Evidence;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>A file that waits to be examined; written in the transaction that accepted it, gone in the one that records the result.</summary>
internal sealed class EvidenceWork
{
    public required EvidenceId Evidence { get; init; }

    /// <summary>How often it was taken; counted before the work, so that a file that ends the program is counted too.</summary>
    public int Attempts { get; set; }

    /// <summary>Taken rows are due again after the lease: what a killed instance held comes back by itself.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>The kind of the last failure; never anything from the file.</summary>
    public string? Failure { get; set; }
}

/// <summary>Takes what is due, one file at a time; several instances may run, none takes what another holds.</summary>
internal sealed class EvidenceRound(Records records, IMediator mediator, IEvidenceStore store, IVault vault, IScanner scanner, ISieve sieve, TimeProvider time)
{
    public const int MaxAttempts = 3;

    /// <summary>Longer than the sieve and the scanner together may take.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private const long MaxForm = 300L * 1024 * 1024;

    /// <summary>False when nothing is due.</summary>
    public async Task<bool> TakeOne(CancellationToken ct)
    {
        if (await Take(ct) is not { } work)
        {
            return false;
        }

        var file = await records.Set<EvidenceFile>().SingleAsync(e => e.Id == work.Evidence, ct);
        try
        {
            await Finish(file.Id, await Examine(file, ct), ct);
        }
        catch (Exception e) when (e is ScannerAwayException or DiskFullException)
        {
            // The machine's fault, not the file's: it waits as long as it takes.
            await PutBack(work, work.Attempts - 1, e, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException && work.Attempts < MaxAttempts)
        {
            await PutBack(work, work.Attempts, e, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await GiveUp(file, ct);
        }

        records.ChangeTracker.Clear();
        return true;
    }

    private async Task<EvidenceWork?> Take(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var again = now + Lease;
        var taken = await records.Set<EvidenceWork>().FromSql(
            $"""
            update evidence_work set attempts = attempts + 1, due_at = {again}
            where evidence = (select evidence from evidence_work where due_at <= {now} order by due_at limit 1 for update skip locked)
            returning *
            """).ToListAsync(ct);
        return taken is [var work] ? work : null;
    }

    private async Task<Examination> Examine(EvidenceFile file, CancellationToken ct)
    {
        var (verdict, threat) = await Scan(file, ct);
        if (verdict is ScanVerdict.Infected or ScanVerdict.Unscannable)
        {
            return new(verdict, threat, CopyState.Withheld, [], null);
        }

        await using var original = store.Open(file.Id, file.Sha256, file.SealedKey);
        return await sieve.Sift(file.MediaType, original, (answer, parts, limited) => Keep(file, verdict, answer, parts, limited), ct);
    }

    private async Task<(ScanVerdict Verdict, string? Threat)> Scan(EvidenceFile file, CancellationToken ct)
    {
        await using var original = store.Open(file.Id, file.Sha256, file.SealedKey);
        return await scanner.Scan(original, ct);
    }

    /// <summary>Seals what the sieve made, like any other file: recognised by its content, under a key of its own.</summary>
    private async Task<Examination> Keep(EvidenceFile file, ScanVerdict verdict, SieveAnswer answer, Stream parts, CancellationToken ct)
    {
        var forms = new List<EvidenceForm>();
        try
        {
            foreach (var part in answer.Parts)
            {
                var id = EvidenceId.New();
                var kept = await store.Keep(id, new("", new PartStream(parts, part.Length), part.Length), MaxForm, ct);
                forms.Add(kept.Match(k => EvidenceForm.Of(id, part.Kind, k), refusal => throw Failed(refusal)));
            }
        }
        catch
        {
            forms.ForEach(form => store.Discard(form.Id, form.Sha256));
            throw;
        }

        var sheet = answer.Sheet is null ? null : vault.SealRecord(Purpose.EvidenceSheet, file.Id.Value, answer.Sheet).Bytes;
        return new(verdict, null, answer.Copy, forms, sheet);
    }

    private static Exception Failed(Refusal refusal) => refusal == EvidenceRefusals.StoreUnavailable ? new DiskFullException() : new SieveFailedException(refusal.Fields[0].Code);

    private async Task Finish(EvidenceId id, Examination found, CancellationToken ct)
    {
        var answer = await mediator.Send(new RecordExamination(id, found), ct);
        answer.Match(_ => 0, refusal => throw new InvalidOperationException(refusal.Code));
    }

    /// <summary>No working copy, only the original. If even the scanner never came to an end with it, it stays closed.</summary>
    private async Task GiveUp(EvidenceFile file, CancellationToken ct)
    {
        ScanVerdict verdict;
        string? threat = null;
        try
        {
            (verdict, threat) = await Scan(file, ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            verdict = ScanVerdict.Unscannable;
        }

        records.ChangeTracker.Clear();
        var copy = verdict is ScanVerdict.Infected or ScanVerdict.Unscannable ? CopyState.Withheld : CopyState.NotPossible;
        await Finish(file.Id, new(verdict, threat, copy, [], null), ct);
    }

    private Task<int> PutBack(EvidenceWork work, int attempts, Exception failure, CancellationToken ct)
    {
        records.ChangeTracker.Clear();
        var (id, due, kind) = (work.Evidence.Value, time.GetUtcNow() + OutboxRound.Pause(Math.Max(attempts, 4)), failure.GetType().Name);
        return records.Database.ExecuteSqlAsync($"update evidence_work set attempts = {attempts}, due_at = {due}, failure = {kind} where evidence = {id}", ct);
    }

    private sealed class DiskFullException() : Exception("A form could not be stored.");
}
