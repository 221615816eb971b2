using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Infrastructure.Access;
using NetralitasAsn.Infrastructure.Drafts;
using NetralitasAsn.Infrastructure.Evidence;
using NetralitasAsn.Infrastructure.Identities;
using NetralitasAsn.Infrastructure.Outbox;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Sieving;
using NetralitasAsn.Infrastructure.Vault;

namespace NetralitasAsn.Infrastructure;

internal static class VaultSetup
{
    /// <summary>Keys and what they seal: identities, drafts, evidence; and who saw it.</summary>
    public static IServiceCollection AddVault(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => DataFolders.From(configuration, provider.GetRequiredService<IHostEnvironment>()))
        .AddSingleton<IKeyRing, KeyRing>()
        .AddSingleton<IVault, Vault.Vault>()
        .AddSingleton<IHasher, Hasher>()
        .AddSingleton<IEvidenceStore, FolderEvidenceStore>()
        .AddExamination(configuration)
        .AddScoped<HeldKeys>()
        .AddScoped<SessionKeys>()
        .AddScoped<IIdentities, Identities.Identities>()
        .AddScoped<IReturnCodes, ReturnCodes>()
        .AddScoped<ICommitments, Commitments>()
        .AddScoped<IDrafts, Drafts.Drafts>()
        .AddScoped<IEvidence, EvidenceRecords>()
        .AddScoped<IAccessLog, AccessLog>()
        .AddScoped<ForgottenDrafts>()
        .AddScoped<Resealing>()
        .AddHostedService<KeysAtStart>()
        .AddHostedService<ForgottenDraftsService>();

    /// <summary>Scanner and sieve, and the worker that sends files through both.</summary>
    private static IServiceCollection AddExamination(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => EvidenceSettings.From(configuration, provider.GetRequiredService<IHostEnvironment>()))
        .AddSingleton(provider => provider.GetRequiredService<EvidenceSettings>().Safety)
        .AddSingleton<IScanner>(provider => provider.GetRequiredService<EvidenceSettings>().Clamd is { } address ? new Clamd(address) : new NoScanner())
        .AddSingleton(SieveLimits.Usual)
        .AddSingleton<ISieve, SieveProcess>()
        .AddScoped<EvidenceRound>()
        .AddHostedService<EvidenceWorker>();

    /// <summary>Notices that wait in the database until they arrived.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services) => services
        .AddScoped<Notices>()
        .AddScoped<INotices>(provider => provider.GetRequiredService<Notices>())
        .AddScoped<INoticeBoard>(provider => provider.GetRequiredService<Notices>())
        .AddSingleton<INoticeWay, NoticeBoard>()
        .AddScoped<OutboxRound>()
        .AddHostedService<OutboxDispatcher>();

    /// <summary>Reads the keys before the first request, so that a missing one stops the start; clears what an interrupted upload left.</summary>
    private sealed class KeysAtStart(IKeyRing keys, DataFolders folders, TimeProvider time) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            _ = keys.Current(KeyPurpose.Identity);
            var arriving = Path.Combine(folders.Evidence, ".arriving");
            foreach (var left in Directory.Exists(arriving) ? Directory.EnumerateFiles(arriving) : [])
            {
                // Another instance may be receiving into the same folder: only what is a day old was surely given up.
                if (File.GetLastWriteTimeUtc(left) < time.GetUtcNow().UtcDateTime.AddDays(-1))
                {
                    File.Delete(left);
                }
            }

            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
