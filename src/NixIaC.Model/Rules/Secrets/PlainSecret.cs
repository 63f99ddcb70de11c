using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>What goes into the flake is encrypted. The build task looks again, at files of every kind.</summary>
static class PlainSecret
{
    public static readonly Rule Rule = new(
        "NIX5003",
        "Secret in plain text",
        "The file {0} of the secret {1} is not encrypted by sops. Everybody could read it in the Nix store: run 'sops encrypt --in-place' on it.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<SecretFact>()
        let secret = type.First<SecretFact>()!
        where SecretStore.Of(fleet.Fleet?.First<FleetFact>()) == SecretStore.SopsNix
            && fleet.PlainSecrets.Contains(ProjectFile.Normalize(secret.File))
        select Violation.At(Rule.Id, type, secret, Quotation.Of(secret.File), type.Name);
}
