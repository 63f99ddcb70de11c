using NixIaC.Model.Content.Programs;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Settings;

/// <summary>Where a written option comes from.</summary>
/// <param name="Level">The level in words: <c>community Basement</c>; empty for the node itself.</param>
/// <param name="Type">The full name of the type whose attribute or body says so.</param>
/// <param name="Profile">The full name of the profile that it comes by, or null.</param>
/// <param name="Code">The statement; null for an attribute.</param>
public sealed record SettingOrigin(string Level, string Type, string? Profile, CodeSpan? Code) : NixOrigin;
