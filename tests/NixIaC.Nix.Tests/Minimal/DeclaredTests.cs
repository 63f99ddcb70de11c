using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>The options of the library, as it declares them, are what nodes with a minimal image are checked against.</summary>
public sealed class DeclaredTests
{
    // What the library builds is nobody's to set.
    const string Declared = """(import (nixpkgs + "/nixos/declared.nix")) lib [ ] (builtins.removeAttrs options [ "_module" "system" ])""";

    [Fact]
    public async Task The_schema_knows_every_option_of_the_library()
    {
        NixTool.Require();
        await OptionList.IsKept("Minimal/minimal-options.json", OptionList.Of(await MinimalImage.Evaluate("{ }", Declared), "modules/minimal/"));
    }
}
