using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The stand-in refuses what NixOS refuses, in words that name the option and the files.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData(
        "{ services.x.mode = \"a\"; } { _file = \"two.nix\"; services.x.mode = \"b\"; }",
        "The option `services.x.mode' has conflicting definition values:", "- In `two.nix': \"b\"")]
    [InlineData(
        "{ _file = \"one.nix\"; networking.hostName = 5; }",
        "A definition for option `networking.hostName' is not of type `string matching the pattern", "- In `one.nix': 5")]
    [InlineData(
        "{ options.nixiac.a = lib.mkOption { }; } { nixiac.typo = 1; }",
        "The option `nixiac.typo' does not exist.", "Definition values:")]
    [InlineData("{ assertions = [ { assertion = false; message = \"Not so.\"; } ]; }", "Failed assertions:", "- Not so.")]
    [InlineData("{ options.a.b = lib.mkOption { }; config.a = 5; }", "The option path `a' is a", "defined to be something else")]
    [InlineData("({ wished, ... }: { a.b = wished; })", "wants the argument `wished'", "nobody gives")]
    [InlineData("{ config = { }; services.x.enable = true; }", "has an unsupported attribute `services'", "belongs into `config'")]
    public async Task What_is_wrong_is_named(string modules, string message, string detail)
    {
        NixTool.Require();
        var system = $$"""
            (lib.nixosSystem { modules = [ { nixpkgs.hostPlatform = "x86_64-linux"; } {{modules}} ]; }).config.system.build.toplevel.drvPath
            """;
        var failure = await StandIn.Failure(Release.V26_05, system);
        Assert.Contains(message, failure, StringComparison.Ordinal);
        Assert.Contains(detail, failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_platform_may_carry_a_linux_kernel_until_26_05_only()
    {
        NixTool.Require();
        const string platform =
            "(lib.systems.elaborate { config = \"mips-unknown-linux-gnu\"; linux-kernel.target = \"vmlinux\"; }).system";
        Assert.Equal("mips-linux", (await StandIn.Evaluate(Release.V26_05, platform)).GetString());
        Assert.Contains("linux-kernel has been removed", await StandIn.Failure(Release.V26_11, platform), StringComparison.Ordinal);
    }
}
