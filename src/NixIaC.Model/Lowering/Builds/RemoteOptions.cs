using System.Text;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Resolution.Builds;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Builds;

/// <summary>How a machine's Nix reaches the builder that it hands its builds to.</summary>
static class RemoteOptions
{
    // The machine's own key, whose public half the fleet knows: nothing more has to be made or delivered.
    const string OwnKey = "/etc/ssh/ssh_host_ed25519_key";

    // Of nix.sshServe.
    const string Account = "nix-ssh";

    /// <summary>What users may set otherwise.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.Remote is null) yield break;
        yield return (["nix", "distributedBuilds"], true);
        // None at home: the machine would take its share, and it is there because it should not.
        yield return (["nix", "settings", "max-jobs"], new NixInteger(0));
        yield return (["nix", "settings", "builders-use-substitutes"], true);
    }

    /// <summary>Lists that users add to.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> Lists(ResolvedSystem system)
    {
        if (system.Remote is { } remote) yield return (["nix", "buildMachines"], List(Machine(remote)));
    }

    static NixAttributeSet Machine(ResolvedRemote remote)
    {
        var parts = new List<NixBinding> { Bind("hostName", remote.Host) };
        if (remote.MaxJobs is { } jobs) parts.Add(Bind("maxJobs", (long)jobs));
        parts.Add(Bind("protocol", "ssh-ng"));
        // nix.conf's machines file has the line of a known_hosts file in base64.
        parts.Add(Bind("publicHostKey", Convert.ToBase64String(Encoding.UTF8.GetBytes(remote.HostKey))));
        parts.Add(Bind("sshKey", OwnKey));
        parts.Add(Bind("sshUser", Account));
        parts.Add(Bind("supportedFeatures", TextList.Of(remote.Features)));
        parts.Add(Bind("systems", TextList.Of(remote.Systems)));
        return Set([.. parts]);
    }
}
