using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>What names mean at a place of the Nix text; a chain from the inside out.</summary>
/// <param name="Outer">The scope around, or null.</param>
/// <param name="Names">What a let binds here.</param>
/// <param name="Opened">What a with opens here, or null.</param>
sealed record Scope(Scope? Outer, IReadOnlyDictionary<string, NixNode> Names, NixNode? Opened = null)
{
    /// <summary>What a module may ask for and gets.</summary>
    public static readonly string[] Arguments = ["config", "lib", "pkgs", "options", "modulesPath", "inputs"];

    static readonly Dictionary<string, NixNode> None = new(StringComparer.Ordinal);

    public static Scope Module { get; } = new(null, None);

    public Scope With(NixNode opened) => new(this, None, opened);

    public Scope Let(IReadOnlyDictionary<string, NixNode> names) => new(this, names);

    public IEnumerable<Scope> Chain
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope.Outer) yield return scope;
        }
    }

    /// <summary>The let that binds a name, or null.</summary>
    public Scope? BinderOf(string name) => Chain.FirstOrDefault(scope => scope.Names.ContainsKey(name));

    /// <summary>Whether a name is the argument of the module, not a name of a let.</summary>
    public bool IsArgument(string name) => Arguments.Contains(name, StringComparer.Ordinal) && BinderOf(name) is null;

    /// <summary>Whether a name can only come from what the innermost with opens, and that is the argument given.</summary>
    public bool IsFrom(string argument, string name) =>
        BinderOf(name) is null && !IsArgument(name) && !NixBuiltins.Has(name)
        && Chain.FirstOrDefault(scope => scope.Opened is not null) is { Opened: NixVariableNode opened, Outer: { } outer }
        && opened.Name == argument && outer.IsArgument(argument);

    /// <summary>Whether some with around opens the argument given.</summary>
    public bool Opens(string argument) => Chain.Any(scope => scope.Opened is NixVariableNode opened && opened.Name == argument);
}
