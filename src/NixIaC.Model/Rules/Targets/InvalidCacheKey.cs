using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>The key of a binary cache is a public key of Nix, its file is a path on the node, and its port is one.</summary>
static class InvalidCacheKey
{
    public static readonly Rule Rule = new(
        "NIX2025",
        "Invalid binary cache",
        "{0} serves a binary cache, but {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<NodeFact>()
        from cache in type.All<BinaryCacheFact>()
        from problem in Problems(cache)
        select Violation.At(Rule.Id, type, cache, type.Name, problem);

    static IEnumerable<string> Problems(BinaryCacheFact cache)
    {
        if (CachePublicKey.Problem(cache.PublicKey) is { } key)
            // A private key is not repeated.
            yield return $"its public key {key}. Copy what nix key convert-secret-to-public prints of the private key.";
        if (cache.KeyFile is { } file && FileProblem(file) is { } problem)
            yield return $"its KeyFile {Quotation.Of(file)} {problem}.";
        if (cache.Port is < 1 or > 65535)
            yield return FormattableString.Invariant($"its Port is {cache.Port}. Write a number from 1 to 65535.");
    }

    static string? FileProblem(string file) =>
        !file.StartsWith("/", StringComparison.Ordinal) ? "is no absolute path. Write where the private key lies on the node, such as \"/var/lib/nixiac/binary-cache.key\""
        : file.StartsWith("/nix/store/", StringComparison.Ordinal) ? "is in the Nix store, which everybody can read. Keep the private key elsewhere"
        : null;
}
