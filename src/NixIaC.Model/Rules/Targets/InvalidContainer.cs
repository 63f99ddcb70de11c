using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Containers have an image, and ports, volumes and variables of the usual forms.</summary>
static class InvalidContainer
{
    public static readonly Rule Rule = new(
        "NIX2004",
        "Invalid container",
        "The container {0} has {1} that {2}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from container in declaration.All<ContainerFact>()
        from part in Parts(container).Append(Twin(declaration, container))
        where part.Problem is not null
        select Violation.At(Rule.Id, declaration, container, Quotation.Of(container.Name), part.Words, part.Problem!);

    static (string Words, string? Problem) Image(ContainerFact container) =>
        ($"the image {Quotation.Of(container.Image)}",
            container.File is null ? ContainerText.ImageProblem(container.Image)
            : container.Image.Length > 0 ? $"would be pulled, but also the file {Quotation.Of(container.File)}, which makes one; leave one of them"
            : null);

    // Two profiles may bring the same container. Of different ones, only one could run.
    static (string Words, string? Problem) Twin(Declaration declaration, ContainerFact container) =>
        ("a name", declaration.All<ContainerFact>().Any(other => other.Name == container.Name && other with { Site = container.Site } != container)
            ? $"another container of {declaration.Name} has too; rename one of them" : null);

    static IEnumerable<(string Words, string? Problem)> Parts(ContainerFact container) =>
        new[] { Image(container) }
            .Concat(container.Ports.Select(port => ($"the port {Quotation.Of(port)}", ContainerText.PortProblem(port))))
            .Concat(container.Volumes.Select(volume => ($"the volume {Quotation.Of(volume)}", ContainerText.VolumeProblem(volume))))
            .Concat(container.Environment.Select(
                variable => ($"the variable {Quotation.Of(variable)}", ContainerText.VariableProblem(variable))));
}
