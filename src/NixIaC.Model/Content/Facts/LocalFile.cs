using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Facts;

/// <summary>A file of the project that bodies may use.</summary>
/// <param name="Path">Its path in the project, with <c>/</c>.</param>
/// <param name="Location">The code that gives its path where the flake is: <c>./files/keys/alice.pub</c>.</param>
/// <param name="Text">Its content; null when it is not text.</param>
public sealed record LocalFile(string Path, NixExpression Location, string? Text);
