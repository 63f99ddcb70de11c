namespace NixIaC;

/// <summary>An attribute set in Nix with keys of your choice: <c>x["key"] = value</c> or <c>new() { ["key"] = value }</c>.</summary>
/// <typeparam name="T">What the values are.</typeparam>
public sealed class NixAttrs<T> : NixObject
{
    /// <summary>The value at a key. A key that is read before it is set leads into the set that it then has.</summary>
    /// <param name="key">The key, unquoted; any text.</param>
    public T this[string key]
    {
        get => throw NotRun();
        set => throw NotRun();
    }

    /// <summary>Nix that gives an attribute set.</summary>
    public static implicit operator NixAttrs<T>(NixCode code) => throw NotRun();
}
