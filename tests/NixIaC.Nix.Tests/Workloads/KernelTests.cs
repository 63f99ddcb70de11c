using System.Text.Json;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>A program for the kernel, compiled by the module's own build.</summary>
public sealed class KernelTests
{
    const string Tool = "/usr/sbin/bpftool";

    static Task<DebianWorkloads> Build(string name)
    {
        DebianWorkloads.Require(("/usr/bin/clang", "clang"), ("/usr/include/bpf/bpf_helpers.h", "libbpf-dev"), (Tool, "bpftool"));
        return DebianWorkloads.Of($$"""{ {{name}} = { runtime = "ebpf"; source = sources + "/exec-count.bpf.c"; }; }""");
    }

    [Fact]
    public async Task C_is_compiled_to_an_object_that_bpftool_takes()
    {
        var workloads = await Build("exec-count");
        var command = workloads.Command("exec-count");
        Assert.Equal(["prog", "loadall", command[3], "/sys/fs/bpf/exec-count", "autoattach"], command[1..]);
        Assert.Contains("tracepoint/syscalls/sys_enter_execve", (await Commands.Run("llvm-objdump", ["--disassemble", command[3]])).StandardOutput, StringComparison.Ordinal);
        var skeleton = await Commands.Run(Tool, ["gen", "skeleton", command[3]]);
        Assert.Contains("count_exec", skeleton.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kernel_takes_the_program()
    {
        var name = $"nixiac-{System.Environment.ProcessId}";
        var workloads = await Build(name);
        Assert.SkipUnless(System.Environment.IsPrivilegedProcess && Directory.Exists("/sys/fs/bpf"), "Loading needs root and /sys/fs/bpf.");
        // Debian's bpftool is older than the word.
        var command = workloads.Command(name)[1..^1];
        var loaded = await Commands.Run(Tool, command);
        try
        {
            Assert.SkipWhen(loaded.StandardError.Contains("Operation not permitted", StringComparison.Ordinal), "The kernel lets nobody here load programs: " + loaded.StandardError);
            Assert.True(loaded.ExitCode == 0, loaded.StandardError);
            using var shown = JsonDocument.Parse((await Commands.Run(Tool, ["-j", "prog", "show", "pinned", $"/sys/fs/bpf/{name}/count_exec"])).StandardOutput);
            Assert.Equal("tracepoint", shown.RootElement.GetProperty("type").GetString());
        }
        finally
        {
            await Commands.Run("rm", workloads.Setting(name, "ExecStopPost").GetString()!.Split(' ')[1..]);
        }
        Assert.False(Directory.Exists("/sys/fs/bpf/" + name));
    }
}
