using System.Diagnostics;
using Xunit;

namespace NetralitasAsn.Application.Tests.Evidence;

/// <summary>A clamd of our own with two signatures: the EICAR file, and one of ours. <c>./netralitas test</c> installs it.</summary>
public sealed class ClamdDaemon : IAsyncLifetime
{
    public const string OurThreat = "penanda-jahat-contoh";

    private readonly string folder = Directory.CreateTempSubdirectory("netralitas-clamd-").FullName;
    private Process? daemon;

    public string Socket => Path.Combine(folder, "socket");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "signatures"));
        await File.WriteAllTextAsync(Path.Combine(folder, "signatures", "test.ndb"),
            $"Eicar-Test-Signature:0:*:{Convert.ToHexStringLower(Samples.Eicar)}\nContoh.Uji:0:*:{Convert.ToHexStringLower(System.Text.Encoding.ASCII.GetBytes(OurThreat))}\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "clamd.conf"),
            $"LocalSocket {Socket}\nDatabaseDirectory {folder}/signatures\nForeground yes\nStreamMaxLength 1M\nMaxThreads 2\n");
        var program = File.Exists("/usr/sbin/clamd") ? "/usr/sbin/clamd" : "clamd";
        daemon = Process.Start(new ProcessStartInfo(program, [$"--config-file={folder}/clamd.conf"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var listens = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        daemon.EnableRaisingEvents = true;
        daemon.Exited += (_, _) => listens.TrySetException(new InvalidOperationException("clamd did not start."));
        daemon.OutputDataReceived += (_, line) =>
        {
            // The last thing it says before it answers.
            if (line.Data?.Contains("Self checking", StringComparison.Ordinal) == true)
            {
                listens.TrySetResult();
            }
        };
        daemon.BeginOutputReadLine();
        daemon.BeginErrorReadLine();
        await listens.Task;
    }

    public async ValueTask DisposeAsync()
    {
        daemon?.Kill();
        if (daemon is not null)
        {
            await daemon.WaitForExitAsync();
            daemon.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }
}
