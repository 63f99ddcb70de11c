using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>An operator has public SSH keys that are whole.</summary>
static class InvalidOperatorKey
{
    public static readonly Rule Rule = new(
        "NIX1005",
        "Invalid operator key",
        "{0} is no public SSH key of {1}: it {2}. Copy the one line of the file ~/.ssh/id_ed25519.pub.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from person in declaration.All<OperatorFact>()
        from key in person.Keys.DefaultIfEmpty("")
        let problem = SshPublicKey.Problem(key)
        where problem is not null
        select Violation.At(Rule.Id, declaration, person, Quotation.Of(key), Quotation.Of(person.Name), problem);
}
