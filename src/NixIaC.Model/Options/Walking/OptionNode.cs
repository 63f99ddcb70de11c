namespace NixIaC.Model.Options.Walking;

/// <summary>A place in the tree of options.</summary>
/// <param name="Group">The group of the schema whose members are the options below; null when the schema has none there.</param>
/// <param name="Owner">The nearest option at or above, as it is in the release.</param>
/// <param name="IsOption">Whether the place is that option itself.</param>
/// <param name="Type">The type of a value there; null for a mere group.</param>
sealed record OptionNode(string? Group, OptionDeclaration? Owner, bool IsOption, OptionType? Type)
{
    public static readonly OptionNode Root = new("", null, false, null);
}
