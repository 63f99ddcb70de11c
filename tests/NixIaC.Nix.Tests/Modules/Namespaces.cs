using CliWrap.Buffered;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>Scripts that make network namespaces of their own, and take them away again.</summary>
static class Namespaces
{
    /// <summary>Skips the running test where there can be none.</summary>
    public static void Require() =>
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.UserName == "root" && new[] { "ip", "nft", "busybox" }.All(IsHere),
            "Network namespaces want Linux, root, and the programs ip, nft and busybox (Debian: apt-get install iproute2 nftables busybox-static).");

    public static async Task<BufferedCommandResult> Run(string script, params string[] arguments)
    {
        Require();
        return await Commands.Run("bash", ["-eu", Path.Combine(AppContext.BaseDirectory, script), .. arguments]);
    }

    static bool IsHere(string program) =>
        new[] { "/bin", "/usr/bin", "/sbin", "/usr/sbin" }.Any(folder => File.Exists(Path.Combine(folder, program)));
}
