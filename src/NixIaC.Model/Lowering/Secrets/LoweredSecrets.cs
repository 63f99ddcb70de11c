using NixIaC.Model.Lowering.Files;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Secrets;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Secrets;

/// <summary>What the secrets of one system become.</summary>
/// <param name="Imports">Modules to import. One that is selected from <c>inputs</c> needs that name in scope.</param>
/// <param name="Options">Options to set.</param>
/// <param name="Copies">Encrypted files that the flake needs copies of. Files in plain text never are among them.</param>
/// <param name="Problem">Why the secrets cannot be delivered so, sentences with the way out; null when they can.</param>
public sealed record LoweredSecrets(
    EquatableArray<NixExpression> Imports,
    EquatableArray<(EquatableArray<string> Path, NixExpression Value)> Options,
    EquatableArray<FlakeCopy> Copies,
    string? Problem)
{
    /// <summary>The secrets that a system uses.</summary>
    /// <param name="used">The secrets, each once.</param>
    /// <param name="store">The fleet's backend.</param>
    /// <param name="system">The system.</param>
    public static LoweredSecrets Of(IEnumerable<ResolvedSecret> used, SecretStore store, ResolvedSystem system)
    {
        var secrets = used.OrderBy(secret => secret.Name, StringComparer.Ordinal).ToList();
        if (secrets.Count == 0) return new LoweredSecrets(default, default, default, null);
        if (store == SecretStore.Files) return Delivered(secrets);
        if (system.Shared && secrets.Select(secret => ProblemOf(secret, store, system.Name)).FirstOrDefault(one => one is not null) is { } problem)
            return new LoweredSecrets(default, default, default, problem);
        return new LoweredSecrets(
            EquatableArray.Of(Module(store, system.Inputs)),
            secrets.SelectMany(secret => store == SecretStore.SopsNix ? Sops(secret, system.Name) : Age(secret, system.Name)).ToEquatableArray(),
            secrets.Select(secret => Copy(secret, store, system.Name)).Distinct().ToEquatableArray(),
            null);
    }

    /// <summary>Why the members of a cluster who share a system cannot have a secret; null when they can.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="store">The fleet's backend.</param>
    /// <param name="system">The system's name.</param>
    public static string? ProblemOf(ResolvedSecret secret, SecretStore store, string system) =>
        store == SecretStore.Files || !secret.PerNode ? null
        : $"The members of {system} share a system, so {secret.Name} cannot be another file for each node. Use Secrets = SecretBackend.Files, or make a class for each node.";

    static LoweredSecrets Delivered(List<ResolvedSecret> secrets) => new(
        EquatableArray.Of<NixExpression>(new NixPath("../" + FlakePaths.Module("secrets"))),
        secrets.SelectMany(secret => Below(["nixiac", "secrets", secret.Name],
            ("owner", secret.Owner), ("group", secret.Group), ("mode", secret.Mode), ("restartUnits", Units(secret)))).ToEquatableArray(),
        default,
        null);

    static IEnumerable<(EquatableArray<string>, NixExpression)> Sops(ResolvedSecret secret, string node) => Below(
        ["sops", "secrets", secret.Name],
        ("sopsFile", Source(secret, node)), ("format", SopsFormat.Of(secret.File)), ("key", secret.Key is { } key ? new NixString(key) : null),
        ("owner", secret.Owner), ("group", secret.Group), ("mode", secret.Mode), ("restartUnits", Units(secret)));

    static IEnumerable<(EquatableArray<string>, NixExpression)> Age(ResolvedSecret secret, string node) => Below(
        ["age", "secrets", secret.Name],
        ("file", Source(secret, node)), ("owner", secret.Owner), ("group", secret.Group), ("mode", secret.Mode));

    static IEnumerable<(EquatableArray<string>, NixExpression)> Below(string[] path, params (string Name, NixExpression? Value)[] options) =>
        from option in options
        where option.Value is not null
        select (path.Append(option.Name).ToEquatableArray(), option.Value);

    static NixList? Units(ResolvedSecret secret) => secret.Restarts.Count == 0 ? null : TextList.Of(secret.Restarts);

    static NixPath Source(ResolvedSecret secret, string node) => new("../" + FlakePaths.File(secret.FileFor(node)));

    static FlakeCopy Copy(ResolvedSecret secret, SecretStore store, string node) => new(
        FlakePaths.File(secret.FileFor(node)), secret.FileFor(node), store == SecretStore.SopsNix ? CopyForm.Sops : CopyForm.Age);

    static NixExpression Module(SecretStore store, EquatableArray<ResolvedInput> inputs) =>
        Name("inputs", [inputs.FirstOrDefault(input => input.Provides(store))?.Name ?? store.Input!, .. store.Module]);
}
