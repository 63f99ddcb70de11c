using NixIaC.Model.Nix;

namespace NixIaC.Testing.Options;

/// <summary>A value, as C# writes it in <c>Configure</c> and as Nix has it.</summary>
/// <param name="CSharp">The C# expression.</param>
/// <param name="Value">The value that it stands for.</param>
public sealed record OptionSample(string CSharp, NixExpression Value);
