using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A minimal image is no NixOS: what a node says for NixOS cannot be on it. What levels above say is not meant for it.</summary>
static class NotMinimal
{
    public static readonly Rule Rule = new(
        "NIX2011",
        "Minimal image with what only NixOS has",
        "{0} has Image.Minimal, which is no NixOS and has no place for {1}. {2}",
        RuleSeverity.Error,
        Check);

    const string Elsewhere = "Write it on a node with another image.";
    const string Statement = "Write [Option(\"services.web.command\", ...)], or a file that [Imports] names; both are of the library in modules/minimal.";

    static IEnumerable<Violation> Check(FleetModel fleet) => Facts(fleet).Concat(Workloads(fleet));

    // Those of levels above too: to leave them out in silence would be to run less than was said.
    static IEnumerable<Violation> Workloads(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.IsMinimal
        from run in RunWorkload.Of(fleet, node)
        let refused = MinimalWorkload.Refusal(run)
        where refused is not null
        select Violation.At(Rule.Id, node, run.SiteOn(node), node.Name, refused.What, refused.WayOut);

    static IEnumerable<Violation> Facts(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.IsMinimal
        from fact in node.Facts
        // What a profile brings goes with the profile.
        where fact.Site.Profile is null || fact is ProfileUseFact
        let refused = Refused(fleet, fact)
        where refused is not null
        select Violation.At(Rule.Id, node, fact, node.Name, refused.What, refused.WayOut);

    static Refusal? Refused(FleetModel fleet, Fact fact) => fact switch
    {
        NodeFact { StateVersion: not null } => new("StateVersion", "Leave it out: the machine keeps no state."),
        ConfigureFact => new("Configure", Statement),
        ProfileUseFact use => new($"the profile [{ProfileName.Of(use.Profile)}]", Statement),
        ContainerFact container => new($"the container {Quotation.Of(container.Name)}", "Write it on a node with Image.Mascot, or run its program by [Option(\"services.web.command\", ...)]."),
        HardwareFact => new("[Hardware]", "Say which machine it is by [Option(\"kernel.defconfig\", ...)] and [Option(\"console.device\", ...)]."),
        DisksFact => new("[Disks]", "Leave it out: the machine runs from memory."),
        OverlayFact or InputOverlayFact => new(AttributeNames.Of(fact), "Change the package where a file that [Imports] names uses it."),
        InputImportsFact => new("[Imports<T>]", "Name a file of the project in [Imports]: a module of the library in modules/minimal."),
        HostIdFact => new("[HostId]", "Leave it out."),
        BuilderFact => new("[Builder]", "Nix does not run there. " + Elsewhere),
        BinaryCacheFact => new("[BinaryCache]", "Nix does not run there. " + Elsewhere),
        EmitsFact => new("[Emits]", "Leave it out: the kernel and initial RAM disk of the flake's packages are what it starts from."),
        RoutesFact or ForwardFact or DhcpFact => new(AttributeNames.Of(fact), "Let a node with NixOS do that for the network."),
        MemberOfFact member when fleet.Find<ConstellationFact>(member.Target) is { } stars =>
            new($"the undernet of {stars.Name}", $"Take [MemberOf<{stars.Name}>] away; members reach the node by its other networks."),
        _ => null,
    };

    sealed record Refusal(string What, string WayOut);
}
