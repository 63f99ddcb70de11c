using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>Registries are hosts, mirrors are URLs of hosts, and each registry is described once.</summary>
static class InvalidRegistry
{
    public static readonly Rule Rule = new(
        "NIX2039",
        "Invalid registry of images",
        "{0} has {1}, which {2}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        where fact is RegistryFact or PullThroughCacheFact
        from part in Parts(declaration, fact)
        where part.Problem is not null
        select Violation.At(Rule.Id, declaration, fact, AttributeNames.Of(fact), part.Words, part.Problem!);

    static IEnumerable<(string Words, string? Problem)> Parts(Declaration declaration, Fact fact) => fact switch
    {
        RegistryFact registry =>
        [
            ($"the registry {Quotation.Of(registry.Host)}", RegistryText.HostProblem(registry.Host) ?? Twin(declaration, registry)),
            ($"the mirror {Quotation.Of(registry.Mirror ?? "")}", registry.Mirror is { } mirror ? RegistryText.UrlProblem(mirror) : null),
        ],
        PullThroughCacheFact cache =>
        [
            ($"the registry {Quotation.Of(cache.For)}", RegistryText.HostProblem(cache.For)),
            (FormattableString.Invariant($"the port {cache.Port}"), cache.Port is > 0 and <= 65535 ? null : "is not from 1 to 65535"),
        ],
        _ => [],
    };

    static string? Twin(Declaration declaration, RegistryFact registry) =>
        declaration.All<RegistryFact>().Any(other => other.Host == registry.Host && other with { Site = registry.Site } != registry)
            ? $"another [Registry] of {declaration.Name} describes otherwise; leave one of them" : null;
}
