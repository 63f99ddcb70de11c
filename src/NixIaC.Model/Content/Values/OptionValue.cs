using NixIaC.Model.Content.Settings;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Values;

/// <summary>An option or group of options, to be set or to be read; no segments: <c>nixos</c> itself.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Priority">The view it was reached through.</param>
/// <param name="ByPath">Whether the path was given as text.</param>
public sealed record OptionValue(OptionPath Path, OptionPriority Priority = OptionPriority.Normal, bool ByPath = false) : ContentValue
{
    /// <summary><c>nixos</c></summary>
    public static readonly OptionValue Root = new(new OptionPath(default));
}
