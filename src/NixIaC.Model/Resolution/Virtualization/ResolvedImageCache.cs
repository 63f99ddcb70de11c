namespace NixIaC.Model.Resolution;

/// <summary>A cache of container images in the community of a mascot.</summary>
/// <param name="For">The registry whose images it keeps.</param>
/// <param name="Url">Where it is asked.</param>
public sealed record ResolvedImageCache(string For, string Url);
