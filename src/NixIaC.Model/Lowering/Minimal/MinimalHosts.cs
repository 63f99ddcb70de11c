using NixIaC.Model.Lowering.Networks;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Minimal;

/// <summary>Names and addresses of the machines of a community that shares them, as a file.</summary>
static class MinimalHosts
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        var lines = (from peer in system.Peers
                     where system.Shared || peer.Name != system.Name
                     from address in peer.Addresses
                     select $"{address} {string.Join(" ", PeerOptions.Names(peer))}\n").ToList();
        if (lines.Count > 0)
            yield return (["files", "/etc/hosts", "text"], new NixIndentedString("127.0.0.1 localhost\n::1 localhost\n" + string.Concat(lines)));
    }
}
