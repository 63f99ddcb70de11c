using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Caching;

public sealed class NoEffectTests
{
    [Fact]
    public void The_same_compilation_again_does_nothing()
    {
        Run.Of(SmallFleet.Project);
        Run.Of(HomeLabExample.Project);
    }

    [Fact]
    public void An_unrelated_file_does_nothing() =>
        AssertNothing(SmallFleet.Project.With("unrelated.cs", "namespace Acme; public sealed class Unrelated;"));

    [Fact]
    public void A_comment_does_nothing() => AssertNothing(SmallFleet.Project.Edit("// The first one.", "// The best one."));

    [Fact]
    public void The_body_of_a_method_does_nothing() => AssertNothing(SmallFleet.Project.Edit("=> 42", "=> 43"));

    [Fact]
    public void Moving_a_type_down_in_its_file_writes_the_source_map_alone()
    {
        var rerun = Rerun.After(SmallFleet.Project, SmallFleet.Project.Edit("// The first one.", "public sealed class Above;\n\n// The first one."));
        Assert.Empty(rerun.Changed(TrackingNames.Fleet));
        Assert.Equal(1, rerun.Outputs);
    }

    [Fact]
    public void In_an_editor_no_source_map_is_made()
    {
        var here = new Driver(editor: true).Run(SmallFleet.Project).HintNames.ToList();
        Assert.StartsWith("source_map_json_", Assert.Single(Run.Of(SmallFleet.Project).HintNames.Except(here)), StringComparison.Ordinal);
        Assert.NotEmpty(here);
    }

    [Fact]
    public void Making_a_type_partial_does_nothing() =>
        AssertNothing(SmallFleet.Project.Edit("public sealed class Second;", "public sealed partial class Second;"));

    [Fact]
    public void An_unsound_fleet_is_cached_too()
    {
        var run = Run.Of(SmallFleet.Project.Edit("\"10.0.0.12\"", "\"10.0.0.11\""));
        Assert.Equal(["FleetErrors.g.cs"], run.HintNames.Where(name => name.StartsWith("Fleet", StringComparison.Ordinal)));
    }

    static void AssertNothing(FleetProject after) => Rerun.After(SmallFleet.Project, after).Run.AssertNothingDone();
}
