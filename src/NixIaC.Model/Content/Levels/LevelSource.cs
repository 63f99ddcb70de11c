using NixIaC.Model.Declarations;

namespace NixIaC.Model.Content.Levels;

/// <summary>One of the levels that configure a node: a type, or one of the classes that it derives from.</summary>
/// <param name="Words">The level in words: <c>community Basement</c>; empty for the node itself.</param>
/// <param name="Declaration">The type whose level it is.</param>
/// <param name="Base">The full name of the base class, or null for the type itself.</param>
/// <param name="Facts">What it says of the content.</param>
public sealed record LevelSource(string Words, Declaration Declaration, string? Base, EquatableArray<ContentFact> Facts);
