using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>The images that nodes are built as, where NixOS runs at all.</summary>
static class EmittedFormats
{
    public static IEnumerable<EmittedFormat> Of(FleetModel fleet) =>
        from one in WholeSystems.Of(fleet)
        let fact = one.Node.First<EmitsFact>()
        where fact is not null
        from member in fact.Formats.Distinct()
        let format = ImageFormat.Of(member)
        where format is not null
        select new EmittedFormat(one.Node, fact, format, one.Target, CrossBuilder(fleet, one.Node, one.Target));

    static Declaration? CrossBuilder(FleetModel fleet, Declaration node, Target target) =>
        fleet.Builds.For(node) is { Builder: { } builder } build && build.BuildTarget != target ? builder : null;
}

/// <summary>One image of a node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Fact">Where it says so.</param>
/// <param name="Format">What it emits.</param>
/// <param name="Target">What it runs on.</param>
/// <param name="CrossBuilder">Who builds it, when that is of another architecture.</param>
sealed record EmittedFormat(Declaration Node, EmitsFact Fact, ImageFormat Format, Target Target, Declaration? CrossBuilder);
