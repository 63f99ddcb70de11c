using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>The scripts of minimal images are those of a small shell.</summary>
public sealed class ScriptTests
{
    public static TheoryData<string> Scripts =>
        [.. EmbeddedModules.Names.Where(name => name.StartsWith("minimal/", StringComparison.Ordinal) && name.EndsWith(".sh", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Busybox_understands_it(string script)
    {
        Assert.SkipUnless(File.Exists("/bin/busybox"), "A shell of busybox is wanted (Debian: apt-get install busybox-static).");
        var result = await Commands.Run("/bin/busybox", ["ash", "-n", EmbeddedModules.PathOf(script)]);
        Assert.True(result.ExitCode == 0, result.StandardError);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Shellcheck_finds_nothing(string script)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/shellcheck"), "shellcheck is wanted (Debian: apt-get install shellcheck).");
        // 1091, 2154: settings are in files that only the image has.
        var result = await Commands.Run("/usr/bin/shellcheck", ["--shell=sh", "--exclude=SC1091,SC2154", EmbeddedModules.PathOf(script)]);
        Assert.True(result.ExitCode == 0, result.StandardOutput);
    }
}
