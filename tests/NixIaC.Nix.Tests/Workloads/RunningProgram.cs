using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>A program that says on its standard output at which port it listens, until the test is over.</summary>
sealed partial class RunningProgram : IDisposable
{
    // For a machine with much else to do; nothing here is measured.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    readonly Process process;

    RunningProgram(Process process, int port) => (this.process, Port) = (process, port);

    /// <summary>The port that it says.</summary>
    public int Port { get; }

    /// <summary>Starts a command line and waits for the port.</summary>
    public static async Task<RunningProgram> Start(string[] command, Dictionary<string, string?> environment, string folder)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        // A unit inherits nothing.
        start.Environment.Clear();
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        using var ended = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(ended.Token) is { } line)
            if (Said().Match(line) is { Success: true } match)
                return new(process, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        process.Dispose();
        throw new Xunit.Sdk.XunitException($"{string.Join(' ', command)} ended without saying its port.");
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex("at port ([0-9]+)$")]
    private static partial Regex Said();
}
