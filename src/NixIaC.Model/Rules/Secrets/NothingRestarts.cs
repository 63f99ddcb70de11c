using NixIaC.Model.Declarations;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>agenix knows no units to restart.</summary>
static class NothingRestarts
{
    public static readonly Rule Rule = new(
        "NIX5005",
        "Nothing restarts when the secret changes",
        "{0} says Restarts, but agenix restarts nothing. Restart the units by hand, or choose SecretBackend.SopsNix or Files.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<SecretFact>()
        let secret = type.First<SecretFact>()!
        where secret.Restarts is not null && SecretStore.Of(fleet.Fleet?.First<FleetFact>()) == SecretStore.Agenix
        select Violation.At(Rule.Id, type, secret, type.Name);
}
