using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>What a member of a Kubernetes cluster is told.</summary>
static class K3sOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.K3s is not { } k3s) yield break;
        string[] service = ["services", "k3s"];
        yield return ([.. service, "enable"], true);
        yield return ([.. service, "role"], k3s.Role);
        yield return ([.. service, "tokenFile"], k3s.Token.Path);
        if (k3s.Founds) yield return ([.. service, "clusterInit"], true);
        else yield return ([.. service, "serverAddr"], $"https://{k3s.Server}:6443");
        yield return (["nixiac", "k3s", "peers"], TextList.Of(k3s.Peers));
    }
}
