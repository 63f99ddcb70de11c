using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>The base image runs nothing but what makes a machine manageable.</summary>
static class BaseRunsServices
{
    public static readonly Rule Rule = new(
        "NIX2003",
        "Base image used to run services",
        "{0} has Image.Base, which never runs services itself, but {1} switches one on. Use Image.Livestock (headless) or Image.Pet.",
        RuleSeverity.Error,
        Check);

    // What the base image itself runs, so that a machine can be managed.
    static readonly string[] Manageable = ["openssh", "timesyncd", "chrony", "fstrim", "qemuGuest", "resolved", "fwupd"];

    static IEnumerable<Violation> Check(FleetModel fleet) => Services(fleet).Concat(Workloads(fleet));

    static IEnumerable<Violation> Workloads(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.Image == "Base" && !WholeSystems.IsRefused(fleet, node)
        from run in RunWorkload.Of(fleet, node)
        select Violation.At(Rule.Id, node, run.SiteOn(node), node.Name, $"Runs<{run.Type.Name}>");

    static IEnumerable<Violation> Services(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        where node.First<NodeFact>()!.Image == "Base" && !WholeSystems.IsRefused(fleet, node)
        from set in NearestOptions.Of(fleet, node)
        where set.Option.Value == new NixBoolean(true) && IsService(set.Path)
        select Violation.At(Rule.Id, node, set.Level == node ? set.Option.Site : node.First<NodeFact>()!.Site, node.Name, Quotation.Of(set.Path));

    static bool IsService(string path)
    {
        var segments = path.Split('.');
        return segments.Length > 2 && segments[0] == "services" && segments[segments.Length - 1] == "enable"
            && !Manageable.Contains(segments[1]);
    }
}
