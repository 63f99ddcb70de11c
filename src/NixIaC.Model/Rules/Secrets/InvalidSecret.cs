using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>Owner, group, permissions and units of a secret have the forms that Linux and systemd know.</summary>
static class InvalidSecret
{
    public static readonly Rule Rule = new(
        "NIX5004",
        "Invalid secret",
        "{0} has {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<SecretFact>()
        let secret = type.First<SecretFact>()!
        from problem in Problems(secret, SecretStore.Of(fleet.Fleet?.First<FleetFact>()))
        select Violation.At(Rule.Id, type, secret, type.Name, problem);

    static IEnumerable<string> Problems(SecretFact secret, SecretStore store)
    {
        if (secret.Mode is { } mode && !IsMode(mode))
            yield return $"Mode = {Quotation.Of(mode)}: write three or four digits from 0 to 7, such as \"0440\".";
        foreach (var (name, account) in new[] { ("Owner", secret.Owner), ("Group", secret.Group) })
            if (account is not (null or "root") && AccountName.Problem(account) is { } problem)
                yield return $"{name} = {Quotation.Of(account)}, which {problem}.";
        foreach (var unit in SecretUnits.Of(secret.Restarts).Where(unit => !SecretUnits.IsUnit(unit)))
            yield return $"Restarts = {Quotation.Of(unit)}: write the whole name of a unit, such as \"hydra-server.service\".";
        if (secret.PerNode != secret.File.Contains(ResolvedSecret.NodePlace))
            yield return secret.PerNode ? $"PerNode, but the file {Quotation.Of(secret.File)} has no place for the host name: write {{node}} there."
                : $"the file {Quotation.Of(secret.File)} with {{node}}: add PerNode = true.";
        if (secret.Key is not null && store != SecretStore.SopsNix)
            yield return "Key, which only files of sops have: the whole file is the secret. Leave Key out, or choose Secrets = SecretBackend.SopsNix on the fleet.";
    }

    static bool IsMode(string text) => text.Length is 3 or 4 && text.All(c => c is >= '0' and <= '7');
}
