using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Lowering;

/// <summary>An option with the value that counts.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">Who says so, in words; empty for the node itself.</param>
public sealed record MergedOption(OptionPath Path, NixExpression Value, string Origin)
{
    /// <summary>The profile that sets an option, or else the level.</summary>
    public static string OriginOf(OptionFact option, string level)
    {
        if (option.Site.Profile is not { } profile) return level;
        var name = profile.Substring(profile.LastIndexOf('.') + 1);
        const string suffix = "Attribute";
        return "profile " + (name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name);
    }
}
