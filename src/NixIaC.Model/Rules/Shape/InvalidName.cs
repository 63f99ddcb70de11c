using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Names of machines, networks, accounts, containers, domains, roles and disks have fixed forms.</summary>
static class InvalidName
{
    public static readonly Rule Rule = new(
        "NIX0009",
        "Invalid name",
        "{0} cannot be used as {1}: it {2}. {3}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => fleet.Declarations.SelectMany(Check);

    static IEnumerable<Violation> Check(Declaration declaration)
    {
        if (EntityNameFault(declaration) is { } fault) yield return fault;
        foreach (var fact in declaration.Facts)
            foreach (var (text, use, problem) in Texts(fact))
                if (problem is not null)
                    yield return Violation.At(Rule.Id, declaration, fact, Quotation.Of(text), use, problem, "Choose another.");
    }

    static Violation? EntityNameFault(Declaration declaration)
    {
        var kind = declaration.All<KindFact>().FirstOrDefault(fact => fact is not (FleetFact or ProfileFact or FlakeInputFact));
        if (kind is null) return null;
        var name = EntityName.Of(declaration);
        if (HostName.Problem(name) is not { } problem) return null;
        var wayOut = EntityName.Given(declaration) is null
            ? $"It is made from the type's name {Quotation.Of(declaration.Name)}: rename the type, or say Name = \"...\"."
            : "Choose another.";
        return Violation.At(Rule.Id, declaration, kind, Quotation.Of(name), "a name", problem, wayOut);
    }

    static IEnumerable<(string Text, string Use, string? Problem)> Texts(Fact fact) => fact switch
    {
        FleetFact { Domain: { } domain } => [(domain, "a domain", DomainName.Problem(domain))],
        NetworkFact { Domain: { } domain } => [(domain, "a domain", DomainName.Problem(domain))],
        OperatorFact person => [(person.Name, "an account", AccountName.Problem(person.Name))],
        ContainerFact container => [(container.Name, "a container's name", ContainerName.Problem(container.Name))],
        ClusterFact cluster => cluster.Roles.Select(role => (role, "a role", HostName.Problem(role))),
        HostIdFact host => [(host.Id, "a host id", IsHostId(host.Id) ? null : "is not eight hexadecimal digits")],
        DisksFact disks => disks.Devices.Select(device => (device, "a disk", DeviceProblem(device))),
        OnFact { Interface: { } card } => [(card, "a network card's name", InterfaceName.Problem(card))],
        _ => [],
    };

    static bool IsHostId(string text) => text.Length == 8 && text.All(Uri.IsHexDigit);

    static string? DeviceProblem(string path) =>
        path.Length == 0 ? "is empty"
        : path[0] != '/' ? "does not begin with '/', as \"/dev/sda\" does"
        : null;
}
