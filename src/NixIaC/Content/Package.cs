namespace NixIaC;

/// <summary>Packages that are not in nixpkgs.</summary>
public static class Package
{
    /// <summary>A package of a flake input, for the node's platform.</summary>
    /// <param name="name">Its name in the flake's <c>packages</c>: <c>default</c>.</param>
    /// <typeparam name="TInput">The type that declares the flake input.</typeparam>
    public static NixPackage From<TInput>(string name) => throw ReadOnly.NotRun();
}
