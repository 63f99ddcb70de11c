using NixIaC.Generators.Tests.Harness;
using NixIaC.Model.Lowering;
using Xunit;

namespace NixIaC.Generators.Tests.Snapshots;

public sealed class HomeLabTests
{
    static readonly CompiledFleet Compiled = CompiledFleet.Of(HomeLabExample.Project);

    [Fact]
    public void The_flake_of_the_example_is_as_expected() =>
        new SnapshotFolder(Repository.Path("tests", "NixIaC.Generators.Tests", "Snapshots", "HomeLab")).AssertEqual(
            // The modules that NixIaC brings are files of this repository already.
            Compiled.Files.Where(file => !file.Key.StartsWith("modules/", StringComparison.Ordinal)).ToDictionary());

    [Fact]
    public void The_example_is_sound()
    {
        Assert.Empty(Compiled.Errors);
        Assert.True(Compiled.HasSummary);
    }

    [Fact]
    public void The_modules_that_NixIaC_brings_are_in_the_flake() =>
        Assert.All(ShippedModules.All, module => Assert.Equal(module.Text, Compiled.Files[module.Path]));
}
