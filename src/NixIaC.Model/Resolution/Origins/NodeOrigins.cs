using System.Globalization;
using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Origins;

/// <summary>
/// Why the values of a machine are what they are. Worked out when asked for, one machine at a time: nothing of it is part
/// of the resolved fleet, which is compared after each edit.
/// </summary>
public static class NodeOrigins
{
    /// <summary>The values of a node, or of a member of a cluster, that may come from several places.</summary>
    public static IEnumerable<ResolvedValue> Of(FleetModel fleet, Machine machine)
    {
        var type = machine.Declaration;
        if (type.First<NodeFact>() is not { } node) return [];
        return
        [
            new("image", node.Image.ToLowerInvariant(), Origin.Of(type, node)),
            new("architecture", node.Arch, Origin.Of(type, node)),
            .. FleetOrigins.Of(fleet, type, node),
            .. Build(fleet, type),
            .. ConnectionOrigins.Of(fleet, machine),
            .. Reach(fleet, machine),
            .. RunWorkload.Of(fleet, type).Select(run => new ResolvedValue("workload", EntityName.Of(run.Type), Origin.Of(run.Level, run.Runs))),
            .. MachineTags.Of(fleet, type).Select(tag => new ResolvedValue("tag", tag.Value, tag.Origin)),
        ];
    }

    static IEnumerable<ResolvedValue> Build(FleetModel fleet, Declaration type)
    {
        if (fleet.Builds.For(type) is not { } build) yield break;
        var said = type.First<BuiltOnFact>() is { } fact && fleet.Find<NodeFact>(fact.Target) is not null ? Origin.Of(type, fact) : null;
        if (build.Builder is { } builder) yield return new("builder", EntityName.Of(builder), said ?? Origin.Default(build.Reason));
        yield return new("way of building", BuildSummary.Word(build.Way), Origin.Default(build.Reason));
        yield return new("build platform", build.BuildTarget.System, Origin.Default(build.Reason));
    }

    static IEnumerable<ResolvedValue> Reach(FleetModel fleet, Machine machine)
    {
        var type = machine.Declaration;
        var ssh = type.First<SshFact>();
        var host = SshLogin.HostOf(machine, fleet.Fleet?.First<FleetFact>()?.Domain);
        yield return new("ssh host", host.Value, host.Origin);
        yield return new("ssh port", (ssh?.Port ?? ResolvedSsh.DefaultPort).ToString(CultureInfo.InvariantCulture),
            ssh?.Port is not null ? Origin.Of(type, ssh) : Origin.Default("the port of SSH"));
        yield return new("ssh user", ssh?.User ?? ResolvedSsh.DefaultUser,
            ssh?.User is not null ? Origin.Of(type, ssh) : Origin.Default("deployment needs root"));
        var reach = Reachabilities.Of(fleet, type);
        yield return new("reachability", reach.Value.ToString(), reach.Origin);
        var visibility = Visibilities.Of(fleet, type);
        yield return new("visibility", visibility.Value.ToString(), visibility.Origin);
    }
}
