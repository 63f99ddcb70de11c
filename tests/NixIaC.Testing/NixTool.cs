using CliWrap.Buffered;
using Xunit;

namespace NixIaC.Testing;

/// <summary>The real Nix of this machine. Tests that need it skip, with the reason, where there is none.</summary>
public static class NixTool
{
    const string Configuration = """
        experimental-features = nix-command flakes
        build-users-group =
        sandbox-paths = /bin/sh=/bin/busybox
        warn-dirty = false
        substitute = false
        """;

    static readonly Lazy<bool> Present = new(() => OnPath("nix"));

    /// <summary>Skips the running test when there is no Nix.</summary>
    public static void Require() =>
        Assert.SkipUnless(Present.Value, "Nix is not installed (Debian: apt-get install nix-bin; elsewhere: https://nixos.org/download).");

    /// <summary>Runs <c>nix</c>, <c>nix-instantiate</c> or <c>nix-build</c>.</summary>
    public static Task<BufferedCommandResult> Run(string program, params IEnumerable<string> arguments) =>
        Commands.Run(program, arguments, environment: new Dictionary<string, string?> { ["NIX_CONFIG"] = Configuration });

    /// <summary>Runs and fails the test, with what was printed, when the program fails.</summary>
    public static async Task<string> Output(string program, params IEnumerable<string> arguments)
    {
        var list = arguments.ToList();
        var result = await Run(program, list);
        Assert.True(result.ExitCode == 0, $"{program} {string.Join(' ', list)} exited with {result.ExitCode}:\n{result.StandardError}");
        return result.StandardOutput;
    }

    static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
