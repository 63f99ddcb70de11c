using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>How a system is to be built is possible between the two architectures.</summary>
static class ImpossibleBuild
{
    public static readonly Rule Rule = new(
        "NIX2022",
        "Way of building that is impossible",
        "{0} has Arch.{1} and cannot be built on {2}, of Arch.{3}, by Via.{4}: {5}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<NodeFact>()
        let said = type.First<BuiltOnFact>()
        where said is not null && said.Via is "Native" or "Cross" or "Emulation" or "Remote"
        let node = type.First<NodeFact>()
        let target = Target.Of(node.Arch)
        let builder = fleet.Find<NodeFact>(said.Target)
        let own = builder is null ? null : Target.Of(builder.First<NodeFact>()!.Arch)
        where target is not null && own is not null
        let problem = Problem(said.Via, own, target, node)
        where problem is not null
        select Violation.At(Rule.Id, type, said, type.Name, target.Arch, ShortName.Of(said.Target), own.Arch, said.Via, problem);

    static string? Problem(string via, Target own, Target target, NodeFact node)
    {
        var natively = BuildPlan.BuildsNatively(own, target, node);
        return via switch
        {
            "Native" when !own.CanRun(target) => $"programs for Arch.{target.Arch} do not run there. {Instead(target, node)}",
            "Native" when !natively => $"nixpkgs has no compilers that run on Arch.{target.Arch}. Write Via.Cross.",
            "Cross" when own == target => "both have one architecture, so there is nothing to cross. Write Via.Native.",
            "Emulation" when natively => "it runs these programs itself. Write Via.Native.",
            "Emulation" when target.Emulation.Binfmt is null =>
                $"NixOS has no way to run programs for Arch.{target.Arch} under QEMU. Write Via.Cross.",
            "Emulation" when !target.CanBuild => $"nixpkgs has no compilers that run on Arch.{target.Arch}. Write Via.Cross.",
            "Emulation" or "Remote" when BuildPlan.AlwaysCross(node) => "it has no Nix and is always cross-compiled. Write Via.Cross.",
            _ => null,
        };
    }

    static string Instead(Target target, NodeFact node) =>
        target.CanBeEmulated && !BuildPlan.AlwaysCross(node) ? "Write Via.Cross or Via.Emulation." : "Write Via.Cross.";
}
