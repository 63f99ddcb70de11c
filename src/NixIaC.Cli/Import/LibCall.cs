using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>A call of a function of nixpkgs' lib.</summary>
sealed record LibCall(string Name, IReadOnlyList<NixNode> Arguments)
{
    static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
        { "mkIf", "mkDefault", "mkForce", "mkBefore", "mkAfter", "mkMerge", "mkOverride", "mkOrder", "optional", "optionals" };

    /// <summary>The call that a node is, or null.</summary>
    public static LibCall? Of(NixNode node, Scope scope) =>
        node is NixApplicationNode application && Function(application.Function, scope) is { } name ? new(name, [.. application.Arguments]) : null;

    static string? Function(NixNode node, Scope scope)
    {
        var name = node switch
        {
            NixSelectNode { Target: NixVariableNode { Name: "lib" }, Fallback: null, Path: [{ Name: { } selected }] } when scope.IsArgument("lib") => selected,
            NixVariableNode variable when scope.BinderOf(variable.Name) is { } binder && binder.Names[variable.Name] is NixInheritNode { Source: NixVariableNode { Name: "lib" } } => variable.Name,
            NixVariableNode variable when scope.BinderOf(variable.Name) is null && scope.Opens("lib") => variable.Name,
            _ => null,
        };
        return name is not null && Functions.Contains(name) ? name : null;
    }
}
