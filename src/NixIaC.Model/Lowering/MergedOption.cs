using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
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
    public static string OriginOf(OptionFact option, string level) =>
        option.Site.Profile is { } profile ? "profile " + ProfileName.Of(profile) : level;
}
