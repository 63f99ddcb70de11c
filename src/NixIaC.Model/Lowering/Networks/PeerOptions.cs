using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>Names, addresses and SSH keys of the machines of a community that shares them.</summary>
static class PeerOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        foreach (var address in system.Peers.Where(peer => system.Shared || peer.Name != system.Name)
                     .SelectMany(peer => peer.Addresses.Select(address => (Address: address, Peer: peer))).GroupBy(one => one.Address, StringComparer.Ordinal))
            yield return (["networking", "hosts", address.Key], TextList.Of(address.SelectMany(one => Names(one.Peer)).Distinct(StringComparer.Ordinal)));
        foreach (var peer in system.Peers)
        {
            if (peer.HostKey is not { } key) continue;
            yield return (["programs", "ssh", "knownHosts", peer.Name, "hostNames"], TextList.Of([.. Names(peer), .. peer.Addresses]));
            yield return (["programs", "ssh", "knownHosts", peer.Name, "publicKey"], key);
        }
    }

    /// <summary>What a machine is called by others: its full name first.</summary>
    public static IEnumerable<string> Names(ResolvedPeer peer) => peer.Fqdn == peer.Name ? [peer.Name] : [peer.Fqdn, peer.Name];
}
