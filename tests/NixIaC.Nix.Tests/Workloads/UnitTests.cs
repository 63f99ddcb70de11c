using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>The units, judged by systemd itself.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("jvm", "Notes.java"), InlineData("beam", "greeter.erl"), InlineData("v8", "board"), InlineData("ebpf", "exec-count.bpf.c")]
    public async Task Systemd_takes_the_unit_and_finds_it_well_protected(string runtime, string source)
    {
        DebianWorkloads.Require(
            ("/usr/bin/systemd-analyze", "systemd"), ("/usr/bin/javac", "default-jdk-headless"), ("/usr/bin/erlc", "erlang-base"), ("/usr/bin/clang", "clang"));
        var workloads = await DebianWorkloads.Of($$"""
            { work = { runtime = "{{runtime}}"; source = sources + "/{{source}}"; ports = [ 80 ]; stateDirectory = true; environment.A = "100%"; }; }
            """);
        using var folder = new TemporaryFolder();
        // The stand-in's package of rm was not built.
        folder.Write("work.service", workloads.Unit("work").Replace(StopOf(workloads), "/bin/rm -rf /sys/fs/bpf/work", StringComparison.Ordinal));
        var verified = await Commands.Run("systemd-analyze", ["verify", "--recursive-errors=no", "--man=no", folder["work.service"]]);
        Assert.True(verified.ExitCode == 0, verified.StandardError);
        Assert.DoesNotContain("work.service", verified.StandardError, StringComparison.Ordinal);
        var judged = await Commands.Run("systemd-analyze", ["security", "--offline=true", "--threshold=30", folder["work.service"]]);
        Assert.True(judged.ExitCode == 0, judged.StandardOutput);
    }

    static string StopOf(DebianWorkloads workloads) =>
        workloads.Unit("work").Split('\n').FirstOrDefault(line => line.StartsWith("ExecStopPost=", StringComparison.Ordinal))?["ExecStopPost=".Length..] ?? "\0";
}
