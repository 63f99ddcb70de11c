using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>Our own options, as the modules declare them, are what the schema knows.</summary>
public sealed class DeclaredOptionsTests
{
    [Fact]
    public async Task The_schema_knows_every_option_of_the_modules()
    {
        NixTool.Require();
        var older = await Read(Release.V26_05);
        Assert.Equal(older, await Read(Release.V26_11));
        await OptionList.IsKept("nixiac-options.json", older);
    }

    [Fact]
    public async Task Every_option_is_described()
    {
        NixTool.Require();
        var options = await StandIn.Evaluate(Release.V26_05, Declared);
        Assert.All(
            options.EnumerateObject(),
            option => Assert.Matches("^[A-Z](.|\n)*\\.$", option.Value.GetProperty("description").GetString()!.Trim()));
    }

    static string Declared => $"({StandIn.System("x86_64-linux", EmbeddedModules.NixFiles)}).declared";

    static async Task<string> Read(Release release) => OptionList.Of(await StandIn.Evaluate(release, Declared), "modules/");
}
