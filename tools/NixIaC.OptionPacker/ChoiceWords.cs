using System.Text.RegularExpressions;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.OptionPacker;

/// <summary>A choice of texts, whose words say all of it: <c>one of “podman”, “docker”</c>. NixOS need not have the same one.</summary>
static partial class ChoiceWords
{
    public static OptionType? Read(string words) => Form().IsMatch(words)
        ? new(OptionTypeKind.Enum, Values: Quoted().Matches(words).Select(match => (NixExpression)match.Groups[1].Value).ToEquatableArray())
        : null;

    [GeneratedRegex("^one of “[^“”]*”(, “[^“”]*”)*$")]
    private static partial Regex Form();

    [GeneratedRegex("“([^“”]*)”")]
    private static partial Regex Quoted();
}
