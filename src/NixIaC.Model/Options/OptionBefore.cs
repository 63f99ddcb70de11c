using NixIaC.Model.Nix;

namespace NixIaC.Model.Options;

/// <summary>What was different about an option before it changed; null means that it was the same, or is not known.</summary>
/// <param name="TypeText">The former type in the manual's words.</param>
/// <param name="Type">The former type.</param>
/// <param name="Default">The former default, when it was a literal.</param>
/// <param name="DefaultText">The former default as Nix source, when it was computed.</param>
public sealed record OptionBefore(string? TypeText, OptionType? Type, NixExpression? Default, string? DefaultText);
