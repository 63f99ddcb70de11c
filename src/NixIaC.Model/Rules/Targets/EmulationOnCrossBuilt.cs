using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A builder with emulators is not cross-compiled itself: QEMU's part of its system would be built for the wrong machine.</summary>
static class EmulationOnCrossBuilt
{
    public static readonly Rule Rule = new(
        "NIX2023",
        "Emulation on a builder that is cross-compiled",
        "{0} is built on {1} by Via.Emulation, but the system of {1} is itself cross-compiled, and then NixOS cannot set up emulators in it. "
        + "Write Via.Cross here, or have {1} built natively.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<NodeFact>()
        let said = type.First<BuiltOnFact>()
        where said is not null && fleet.Builds.For(type) is { Way: BuildWay.Emulation }
        let builder = fleet.Find<NodeFact>(said.Target)
        where builder is not null && fleet.Builds.For(builder) is { } own && own.BuildTarget.Arch != builder.First<NodeFact>()!.Arch
        select Violation.At(Rule.Id, type, said, type.Name, builder.Name) with { Others = EquatableArray.Of(builder.Type) };
}
