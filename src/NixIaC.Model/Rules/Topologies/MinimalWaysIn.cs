using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>What lets people log in to a minimal image over the network, or says that its console is enough.</summary>
static class MinimalWaysIn
{
    public static bool Gives(Fact fact) => fact switch
    {
        OperatorFact person => person.Keys.Count > 0,
        OptionFact { Path: "ssh.authorizedKeys", Value: NixList keys } => keys.Items.Count > 0,
        OptionFact { Path: "ssh.enable", Value: NixBoolean { Value: false } } => true,
        _ => WaysIn.IsUnknown(fact),
    };
}
