using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Builds;

/// <summary>A binary cache, for the module <c>binary-cache.nix</c> of the node that serves it and for Nix on those that fetch from it.</summary>
static class CacheOptions
{
    /// <summary>Whether a system needs the module.</summary>
    public static bool IsCache(ResolvedSystem system) => system.CacheServer is not null;

    /// <summary>What users may set otherwise.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.CacheServer is not { } server) yield break;
        yield return (["nixiac", "binaryCache", "keyFile"], server.KeyFile);
        yield return (["nixiac", "binaryCache", "port"], (long)server.Port);
    }

    /// <summary>Lists that users add to.</summary>
    public static IEnumerable<(string[] Path, NixExpression Value)> Lists(ResolvedSystem system)
    {
        if (system.CacheServer is { Clients.Count: > 0 } server) yield return (["nixiac", "binaryCache", "clients"], TextList.Of(server.Clients));
        if (system.Caches.Count == 0) yield break;
        yield return (["nix", "settings", "substituters"], TextList.Of(system.Caches.Select(cache => cache.Url)));
        yield return (["nix", "settings", "trusted-public-keys"], TextList.Of(system.Caches.Select(cache => cache.PublicKey).Distinct(StringComparer.Ordinal)));
    }
}
