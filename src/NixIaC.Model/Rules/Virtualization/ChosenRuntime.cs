using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>The container runtime that counts on a node: the nearest level's.</summary>
static class ChosenRuntime
{
    /// <summary>The attribute and the type that carries it; nulls when no level says.</summary>
    public static (Declaration? Level, ContainerRuntimeFact? Runtime) Of(FleetModel fleet, Declaration node)
    {
        foreach (var level in Levels.Of(fleet, node))
            if (level.First<ContainerRuntimeFact>() is { } runtime)
                return (level, runtime);
        return (null, null);
    }
}
