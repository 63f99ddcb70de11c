namespace NixIaC.Model.Resolution.Builds;

/// <summary>The builder that a machine's own Nix hands its builds to.</summary>
/// <param name="Host">The address or name to log in at.</param>
/// <param name="HostKey">Its public SSH key.</param>
/// <param name="Systems">The platforms that it builds for.</param>
/// <param name="Features">What its Nix can do.</param>
/// <param name="MaxJobs">How many builds it runs at once, or null when not said.</param>
public sealed record ResolvedRemote(
    string Host, string HostKey, EquatableArray<string> Systems, EquatableArray<string> Features, int? MaxJobs);
