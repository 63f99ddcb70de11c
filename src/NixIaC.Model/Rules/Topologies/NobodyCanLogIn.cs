using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Every node has an operator with a key, unless an imported file or an option sees to that.</summary>
static class NobodyCanLogIn
{
    public static readonly Rule Rule = new(
        "NIX1004",
        "Nobody can log in",
        "Nobody could log in to {0}: it has no operator. Add [Operator(\"name\", \"ssh-ed25519 ...\")] to the fleet, to its community or to the node.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let levels = Levels.Of(fleet, node).ToList()
        where !levels.Any(level => level.Facts.Any(OpensDoor))
        select Violation.At(Rule.Id, node, node.First<NodeFact>()!, node.Name);

    static readonly string[] LettingIn =
    [
        "keys", "keyFiles", "password", "hashedPassword", "hashedPasswordFile", "initialPassword", "initialHashedPassword",
        "mutableUsers", "allowNoPasswordLogin",
    ];

    static readonly NixExpression[] Nothing = [new NixBoolean(false), new NixNull(), new NixList(default)];

    // What a file imports cannot be seen from here. NixOS itself refuses a system without any key or password.
    static bool OpensDoor(Fact fact) => fact switch
    {
        OperatorFact person => person.Keys.Count > 0,
        ImportsFact or InputImportsFact => true,
        OptionFact option => (option.Path.StartsWith("users.", StringComparison.Ordinal)
                || option.Path.StartsWith("nixiac.operators.", StringComparison.Ordinal))
            && LettingIn.Contains(option.Path.Substring(option.Path.LastIndexOf('.') + 1))
            && !Nothing.Contains(option.Value),
        _ => false,
    };
}
