using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

public sealed class NixIsHereTests
{
    [Fact]
    public async Task Nix_evaluates()
    {
        NixTool.Require();
        Assert.Equal("3", (await NixTool.Output("nix-instantiate", "--eval", "--expr", "1 + 2")).Trim());
    }
}
