using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Regions;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>
/// Plays the stories of the demonstration in the background after the start, each act once: a story goes on after its latest decision in the event log,
/// so a second start plays nothing, a killed one is continued, and what people did with a story since is left alone.
/// </summary>
internal sealed class DemoLoader(
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    IHostEnvironment environment,
    ReservedPlaces reserved,
    Readiness readiness,
    ILogger<DemoLoader> logger) : BackgroundService
{
    /// <summary>What <c>/health/ready</c> calls it while it is loading.</summary>
    public const string What = "demo-cases";

    private bool IsWanted => reserved.Exist && !string.Equals(configuration["NETRALITAS_DEMO_CASES"], "off", StringComparison.OrdinalIgnoreCase);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (IsWanted)
        {
            readiness.Begin(What);
        }

        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!IsWanted)
        {
            return;
        }

        try
        {
            logger.LogInformation("Demonstration: {Acts} acts played", await Play(stoppingToken));
        }
        catch (RefusedException refused)
        {
            logger.LogError("Demonstration: {Refused}", refused.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Continued at the next start.
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "Demonstration: loading stopped");
        }
    }

    /// <summary>Plays what is missing, in the order in which it happened; answers how many acts.</summary>
    public async Task<int> Play(CancellationToken ct)
    {
        if (environment.IsProduction())
        {
            throw new InvalidOperationException("Demo data is refused in Production.");
        }

        readiness.Begin(What);
        try
        {
            return await PlayMissing(ct);
        }
        finally
        {
            readiness.Done(What);
        }
    }

    private async Task<int> PlayMissing(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var cast = await Cast.Of(scope.ServiceProvider.GetRequiredService<AccountsContext>(), ct);
        var now = scope.ServiceProvider.GetRequiredService<LegalClock>().Now;
        var stage = new Stage(scopes, cast, ct);
        var played = await stage.Look(records => Played(records, ct));
        var missing = Stories.All.SelectMany(Timetable.Of)
            .Where(act => act.At <= now && (!played.TryGetValue(act.Story.Number, out var until) || act.At > until))
            .OrderBy(act => act.At).ThenBy(act => act.Story.Number)
            .ToList();
        var refused = new Dictionary<int, string>();
        foreach (var act in missing.Where(act => !refused.ContainsKey(act.Story.Number)))
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                await act.Play(stage);
            }
            catch (RefusedException refusal)
            {
                // The rest of this story is left; the others do not depend on it.
                refused[act.Story.Number] = $"story {act.Story.Number}, {act.Name}: {refusal.Message}";
            }
        }

        await TellCodes(stage, now, ct);
        return refused.Count == 0 ? missing.Count : throw new RefusedException(string.Join("; ", refused.Values));
    }

    /// <summary>Until when each story was played: its latest decision in the event log.</summary>
    private static async Task<Dictionary<int, DateTimeOffset>> Played(Records records, CancellationToken ct)
    {
        var storyOf = Stories.All.SelectMany(s => s.Ids.Select(id => (id, s.Number))).ToDictionary(x => x.id, x => x.Number);
        var reports = Stories.All.Select(s => s.Report).ToList();
        var opened = await records.ReportsFor(Actor.System).Where(r => reports.Contains(r.Id) && r.OpenedCase != null).Select(r => new { r.Id, r.OpenedCase }).ToListAsync(ct);
        opened.ForEach(o => storyOf[o.OpenedCase!.Value.Value] = storyOf[o.Id.Value]);
        var ids = storyOf.Keys.ToList();
        var latest = await records.Set<EventRow>().Where(e => ids.Contains(e.Aggregate)).GroupBy(e => e.Aggregate).Select(g => new { g.Key, At = g.Max(e => e.At) }).ToListAsync(ct);
        return latest.GroupBy(l => storyOf[l.Key]).ToDictionary(g => g.Key, g => g.Max(l => l.At));
    }

    /// <summary>Keeps the codes of three demo reports in <c>demo-codes.txt</c>, so that somebody can follow one; sending again answers with the same receipt.</summary>
    private async Task TellCodes(Stage stage, DateTimeOffset now, CancellationToken ct)
    {
        var file = Path.Combine(Path.GetFullPath(configuration["NETRALITAS_DATA"] ?? ".data"), "demo-codes.txt");
        if (File.Exists(file))
        {
            return;
        }

        List<string> lines = ["DATA CONTOH: kode untuk halaman /lacak"];
        foreach (var story in Stories.WithToldCode.Where(s => s.SentAt <= now))
        {
            var receipt = await stage.Send(Actor.Public, story.SentAt, Timetable.Submission(story));
            lines.Add($"{receipt.TrackingCode ?? "(sudah dikonfirmasi)"}   {receipt.SubmissionNumber}   {story.Deed.Event}");
        }

        await File.WriteAllLinesAsync(file, lines, ct);
    }
}
