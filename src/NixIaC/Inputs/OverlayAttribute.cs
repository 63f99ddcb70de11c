namespace NixIaC;

/// <summary>
/// An overlay of nixpkgs, from a file of the project: <c>[Overlay("overlays/ffmpeg.nix")]</c>. The file is a function
/// <c>final: prev: { ... }</c>.
/// </summary>
/// <param name="file">The file, from the project folder on, with <c>/</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OverlayAttribute(string file) : Attribute
{
    /// <summary>The file.</summary>
    public string File { get; } = file;
}

/// <summary>An overlay of nixpkgs, from a flake input: <c>[Overlay&lt;Ofborg>("overlays.default")]</c>.</summary>
/// <typeparam name="TInput">The type with <c>[FlakeInput]</c>.</typeparam>
/// <param name="output">The output of the flake that is the overlay.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OverlayAttribute<TInput>(string output) : Attribute
    where TInput : class
{
    /// <summary>The output.</summary>
    public string Output { get; } = output;
}
