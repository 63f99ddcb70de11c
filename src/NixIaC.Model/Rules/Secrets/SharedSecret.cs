using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering.Secrets;
using NixIaC.Model.Resolution;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Secrets;

/// <summary>What is in a system is the same for all who share it, encrypted secrets too.</summary>
static class SharedSecret
{
    public static readonly Rule Rule = new(
        "NIX5006",
        "Secret of each node on a shared system",
        "{0}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        var store = SecretStore.Of(fleet.Fleet?.First<FleetFact>());
        var secrets = ResolvedSecret.All(fleet);
        var shared = (from type in fleet.Of<NodeFact>()
                      from system in fleet.Content().Of(type)
                      where SystemResolver.IsShared(type, system)
                      select (Type: type, System: system)).ToList();
        return Bodies(shared.Select(one => one.System), secrets, store).Concat(
            from one in shared
            from run in RunWorkload.Of(fleet, one.Type)
            from credential in run.Type.All<CredentialFact>()
            from secret in secrets
            where secret.Type == credential.Secret
            let problem = LoweredSecrets.ProblemOf(secret, store, one.System.Name)
            where problem is not null
            select Violation.At(Rule.Id, run.Type, credential, problem));
    }

    static IEnumerable<Violation> Bodies(IEnumerable<SystemGroup> shared, EquatableArray<ResolvedSecret> secrets, SecretStore store) =>
        from system in shared
        from level in system.Levels
        from body in level.Bodies
        from use in body.Content.Secrets
        from secret in secrets
        where secret.Type == use.Type
        let problem = LoweredSecrets.ProblemOf(secret, store, system.Name)
        where problem is not null
        select Violation.At(Rule.Id, level.Source.Declaration, body.Fact, problem) with { Code = use.Span };
}
