using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>The container runtime of a mascot and its registries, and the cache that a node is for others.</summary>
static class MascotOptions
{
    /// <summary>What a mascot's module is told.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.Image != "mascot") yield break;
        var content = MascotContent.Of(system.Levels, system.ImageCaches);
        if (content.Runtime is { } runtime)
        {
            yield return (["nixiac", "mascot", "runtime"], runtime.Words);
            if (runtime.Prune == "never") yield return (["nixiac", "mascot", "prune", "enable"], false);
            else if (runtime.Prune is { } dates) yield return (["nixiac", "mascot", "prune", "dates"], dates);
        }
        foreach (var registry in content.Registries)
        {
            string[] path = ["nixiac", "mascot", "registries", registry.Host];
            if (registry.Mirror is { } mirror) yield return ([.. path, "mirror"], mirror);
            if (registry.Insecure) yield return ([.. path, "insecure"], true);
        }
    }

    /// <summary>The registry that fetches what it has not.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> OfCache(ResolvedSystem system)
    {
        if (system.PullThroughCache is not { } cache) yield break;
        string[] registry = ["services", "dockerRegistry"];
        yield return ([.. registry, "enable"], true);
        yield return ([.. registry, "listenAddress"], "0.0.0.0");
        yield return ([.. registry, "port"], (long)cache.Port);
        yield return ([.. registry, "openFirewall"], true);
        // Docker's registry has another name than its images say.
        yield return ([.. registry, "extraConfig", "proxy", "remoteurl"], "https://" + (cache.For == "docker.io" ? "registry-1.docker.io" : cache.For));
    }
}
