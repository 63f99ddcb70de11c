using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Builds;

/// <summary>What Nix on a builder may do, and for whom.</summary>
static class BuilderOptions
{
    /// <summary>What users may set otherwise.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.MaxJobs is { } jobs) yield return (["nix", "settings", "max-jobs"], (long)jobs);
        if (system.Builder is not { } builder) yield break;
        if (builder.CoresPerBuild is { } cores) yield return (["nix", "settings", "cores"], (long)cores);
        yield return (["nix", "settings", "system-features"], TextList.Of(builder.Features));
        if (builder.Clients.Count == 0) yield break;
        // An account for nothing but Nix. It is trusted, or Nix would not take from it what a build needs and nobody signed.
        yield return (["nix", "sshServe", "enable"], true);
        yield return (["nix", "sshServe", "protocol"], "ssh-ng");
        yield return (["nix", "sshServe", "write"], true);
        yield return (["nix", "sshServe", "trusted"], true);
    }

    /// <summary>Lists that users add to.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> Lists(ResolvedSystem system)
    {
        if (system.Builder is not { } builder) yield break;
        if (builder.Platforms.Count > 0) yield return (["nix", "settings", "extra-platforms"], TextList.Of(builder.Platforms));
        if (builder.Emulated.Count > 0) yield return (["boot", "binfmt", "emulatedSystems"], TextList.Of(builder.Emulated));
        if (builder.Clients.Count > 0) yield return (["nix", "sshServe", "keys"], TextList.Of(builder.Clients));
    }
}
