using NixIaC.Model;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Virtualization;

/// <summary>Guests of every architecture, and the programs of the host that the tests run.</summary>
static class Guests
{
    /// <summary>All architectures that can be guests.</summary>
    public static TheoryData<string> Architectures => [.. Target.All.Where(target => target.Guest is not null).Select(target => target.Arch)];

    /// <summary>The smallest guest of an architecture.</summary>
    public static ResolvedGuest Of(string arch, params GuestCard[] cards)
    {
        var target = Target.Of(arch)!;
        return new ResolvedGuest(
            "guest-" + arch.ToLowerInvariant().Replace('_', '-'), "Acme.Guest", target, IsAccelerated: false, Cores: 1, MemoryMiB: 256, DiskGiB: 1,
            cards.Length > 0 ? cards.ToEquatableArray() : EquatableArray.Of(new GuestCard(null, "52:54:00:00:00:01")))
        {
            IsUefi = target.Guest!.Firmware is not null,
        };
    }

    /// <summary>Skips the running test where a program is missing.</summary>
    public static void Require(string program, string package) =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && IsHere(program), $"{program} is not installed (Debian: apt-get install {package}).");

    public static bool IsHere(string program) =>
        new[] { "/bin", "/usr/bin", "/sbin", "/usr/sbin" }.Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Runs a script of the tests' own and fails with what it printed when it fails.</summary>
    public static async Task<string[]> Run(string script, params string[] arguments)
    {
        var result = await Commands.Run("bash", ["-eu", Path.Combine(AppContext.BaseDirectory, "Virtualization", script), .. arguments]);
        Assert.True(result.ExitCode == 0, $"{script} exited with {result.ExitCode}:\n{result.StandardOutput}\n{result.StandardError}");
        return result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
