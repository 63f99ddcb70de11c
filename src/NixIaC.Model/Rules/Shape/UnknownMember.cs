using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Images, architectures, releases and the like are named members of their enumerations, not cast numbers.</summary>
static class UnknownMember
{
    public static readonly Rule Rule = new(
        "NIX0014",
        "Unknown image, architecture or release",
        "{0} has {1} that this version of NixIaC does not know. Write a named member of {2}.",
        RuleSeverity.Error,
        Check);

    static readonly string[] Images = ["Base", "Pet", "Livestock", "Mascot", NodeFact.Minimal];

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        foreach (var type in fleet.Of<FleetFact>().Where(type => type.First<FleetFact>()!.Release.Length == 0))
            yield return Violation.At(Rule.Id, type, type.First<FleetFact>()!, type.Name, "a release", "NixosRelease");
        foreach (var type in fleet.Of<FleetFact>().Where(type => type.First<FleetFact>()!.Secrets.Length == 0))
            yield return Violation.At(Rule.Id, type, type.First<FleetFact>()!, type.Name, "a backend for secrets", "SecretBackend");
        foreach (var type in fleet.Of<NodeFact>())
        {
            var node = type.First<NodeFact>()!;
            if (!Images.Contains(node.Image)) yield return Violation.At(Rule.Id, type, node, type.Name, "an image", "Image");
            if (Target.Of(node.Arch) is null) yield return Violation.At(Rule.Id, type, node, type.Name, "an architecture", "Arch");
        }
        foreach (var type in fleet.Declarations)
            foreach (var fact in type.Facts)
                if (Unknown(fact) is var (what, enumeration))
                    yield return Violation.At(Rule.Id, type, fact, type.Name, what, enumeration);
    }

    static (string What, string Enumeration)? Unknown(Fact fact) => fact switch
    {
        CommunityFact { Visibility: "" } or NetworkFact { Visibility: "" } => ("a visibility", "Visibility"),
        ReachableFact { Reachability: "" } => ("a reachability", "Reachability"),
        ForwardFact { Protocol: "" } => ("a protocol", "Protocol"),
        MemberOfFact member when member.Duties.Contains("") => ("a duty", "Duty"),
        EmitsFact emits when emits.Formats.Any(format => ImageFormat.Of(format) is null) => ("an image format", "ImageFormat"),
        BuiltOnFact { Via: "" } => ("a way to build", "Via"),
        WorkloadFact { Runtime: "" } => ("a runtime", "Runtime"),
        HypervisorFact { Kind: "" } => ("a hypervisor", "Hypervisor"),
        ContainerRuntimeFact { Runtime: "" } => ("a container runtime", "ContainerRuntime"),
        OptInFact { Experiment: "" } => ("an experiment", "Experiment"),
        _ => null,
    };
}
