using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Networks and undernets have address ranges in CIDR form.</summary>
static class InvalidNetwork
{
    public static readonly Rule Rule = new(
        "NIX3004",
        "Invalid network",
        "{0} is no address range: it {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        let prefixes = fact switch { NetworkFact network => network.Prefixes, UndernetFact undernet => undernet.Prefixes, _ => default }
        from text in prefixes
        let problem = Problem(text)
        where problem is not null
        select Violation.At(Rule.Id, declaration, fact, Quotation.Of(text), problem);

    static string? Problem(string text)
    {
        if (IpPrefix.Parse(text) is not { } prefix) return "is not of the form '192.168.10.0/24' or 'fd10::/64'.";
        return prefix.Network == prefix ? null : $"has bits behind its length; write '{prefix.Network}'.";
    }
}
