namespace NixIaC.Model.Nix;

/// <summary>
/// An attribute set; bindings keep the order they are given in. No path may be given twice or begin another one of the
/// same set (<c>a = …; a.b = …;</c>): the writer refuses it with an <see cref="UnwritableException"/>.
/// </summary>
public sealed record NixAttributeSet(EquatableArray<NixBinding> Bindings) : NixExpression
{
    /// <summary>What is taken over from elsewhere; written before the bindings.</summary>
    public EquatableArray<NixInherit> Inherits { get; init; }

    internal bool IsEmpty => Bindings.Count == 0 && Inherits.Count == 0;
}

/// <summary>One binding of an attribute set: a path of one or more segments (quoted by the writer where needed), its value.</summary>
/// <param name="Path">The segments, unquoted: <c>["services", "nginx", "enable"]</c>.</param>
/// <param name="Value">What is bound.</param>
/// <param name="Comment">Lines of text written as <c>#</c> comments above the binding, or null.</param>
public sealed record NixBinding(EquatableArray<string> Path, NixExpression Value, string? Comment = null)
{
    /// <summary>Whether an empty line sets it off from the binding before it.</summary>
    public bool BlankLineAbove { get; init; }

    /// <summary>Where it comes from, as the caller knows it; reported with its line in <see cref="NixSource.Origins"/>.</summary>
    public EquatableArray<NixOrigin> Origins { get; init; }
}

/// <summary><c>inherit a b;</c> from the scope or <c>inherit (source) a b;</c> from a set.</summary>
/// <param name="Names">One or more names.</param>
/// <param name="Source">The set, or null for the scope around.</param>
public sealed record NixInherit(EquatableArray<string> Names, NixExpression? Source = null);
