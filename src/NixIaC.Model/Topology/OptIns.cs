using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>What a node or its fleet allows although it is not yet known to work well.</summary>
static class OptIns
{
    /// <summary>NixOS on architectures that nixpkgs builds no whole systems for.</summary>
    public const string NixosOnVintage = "NixosOnVintage";

    /// <summary>The experiments, sorted, by the members of the enumeration.</summary>
    public static IEnumerable<string> Of(FleetModel fleet, Declaration node) =>
        node.All<OptInFact>().Concat(fleet.Fleet?.All<OptInFact>() ?? []).Select(optIn => optIn.Experiment)
            .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);
}
