using System.Diagnostics;
using System.Text;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal.Boot;

/// <summary>A program whose standard input and output are the serial line of a machine. All that comes is kept in a file.</summary>
sealed class SerialLine : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    readonly Process process;
    readonly StreamWriter log;
    readonly StringBuilder heard = new();
    readonly char[] buffer = new char[4096];
    int from;

    public SerialLine(string file, IReadOnlyList<string> command)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        log = new StreamWriter(file) { AutoFlush = true };
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true };
        process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
    }

    /// <summary>Waits until the machine says this, after what was waited for before.</summary>
    public async Task Hear(string text)
    {
        using var limit = new CancellationTokenSource(Patience);
        int at;
        while ((at = heard.ToString().IndexOf(text, from, StringComparison.Ordinal)) < 0)
            Assert.True(await Read(limit.Token) > 0, $"The machine ended before it said “{text}”:\n{heard}");
        from = at + text.Length;
    }

    /// <summary>Types a line.</summary>
    public async Task Say(string line)
    {
        await process.StandardInput.WriteAsync(line + "\n");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Waits until the machine is off and gives all it said.</summary>
    public async Task<string> End()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await Read(limit.Token) > 0)
        {
        }

        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, $"It exited with {process.ExitCode}:\n{heard}");
        return heard.ToString();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
        log.Dispose();
    }

    async Task<int> Read(CancellationToken limit)
    {
        var count = await process.StandardOutput.ReadAsync(buffer, limit);
        heard.Append(buffer, 0, count);
        await log.WriteAsync(buffer.AsMemory(0, count), limit);
        return count;
    }
}
