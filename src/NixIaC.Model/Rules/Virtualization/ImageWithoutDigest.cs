using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>A tag can be moved to another image; a digest cannot.</summary>
static class ImageWithoutDigest
{
    public static readonly Rule Rule = new(
        "NIX2038",
        "Container image without a digest",
        "The image {0} of the container {1} has no digest: what the name stands for can change between two nodes. "
        + "Write @sha256: and the digest behind it, which \"skopeo inspect\" shows.",
        RuleSeverity.Advice,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        where declaration.First<NodeFact>() is not { IsMinimal: true }
        from container in declaration.All<ContainerFact>()
        where container.File is null && ContainerText.ImageProblem(container.Image) is null && !ContainerText.HasDigest(container.Image)
        select Violation.At(Rule.Id, declaration, container,
            Quotation.Of(container.Image), Quotation.Of(container.Name));
}
