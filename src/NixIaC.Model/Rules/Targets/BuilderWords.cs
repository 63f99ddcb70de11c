using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Which builder to propose: one that the fleet has, with the public binary cache behind it.</summary>
static class BuilderWords
{
    public static string Of(FleetModel fleet) =>
        WholeSystems.All(fleet).FirstOrDefault(one => one.Target.IsCached && one.Node.Is<BuilderFact>()).Node is { } builder
            ? $"a builder, such as {builder.Name},"
            : "a node with [Builder], best of Arch.X86_64,";
}
