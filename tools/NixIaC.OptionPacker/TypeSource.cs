using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Packing;
using NixIaC.OptionTypes.Reading;

namespace NixIaC.OptionPacker;

/// <summary>Reads the types: the manual's words -> syntax tree.</summary>
static class TypeSource
{
    /// <summary>How the manual goes on after a pattern when the type is a choice of one string or several.</summary>
    const string OrSeveral = " or non-empty (list of string matching the pattern ";

    public static IReadOnlyDictionary<string, OptionType> Read(string path) =>
        Path.GetExtension(path) is ".pack" ? ReadPack(path) : ReadJson(path);

    static Dictionary<string, OptionType> ReadPack(string path)
    {
        var data = File.ReadAllBytes(path);
        return new(new OptionPack(() => new MemoryStream(data, writable: false)).Types(), StringComparer.Ordinal);
    }

    static Dictionary<string, OptionType> ReadJson(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.EnumerateObject().ToDictionary(
            member => member.Name, member => Tree(member.Value, member.Name), StringComparer.Ordinal);
    }

    static OptionType Tree(JsonElement json, string words)
    {
        var name = json[0].GetString()!;
        if (!Enum.TryParse<OptionTypeKind>(name, ignoreCase: true, out var kind))
            throw new FormatException($"The type \"{words}\" has a node of unknown kind \"{name}\"; add it to {nameof(OptionTypeKind)}.");
        var rest = json.EnumerateArray().Skip(1).ToList();
        if (kind is OptionTypeKind.Enum) return new(kind, Values: rest[0].EnumerateArray().Select(JsonValues.Read).ToEquatableArray());
        var of = rest.Where(part => part.ValueKind is JsonValueKind.Array).Select(part => Tree(part, words)).ToEquatableArray();
        var values = rest.Where(part => part.ValueKind is not JsonValueKind.Array).Select(JsonValues.Read).ToEquatableArray();
        return kind is OptionTypeKind.StrMatching ? Pattern(((NixString)values[0]).Value) : new(kind, of, values);
    }

    /// <summary>
    /// Words such as "string matching the pattern P or non-empty (list of string matching the pattern P)" do not show
    /// where the pattern ends, so that the tree has all of them in it.
    /// </summary>
    static OptionType Pattern(string pattern)
    {
        var end = pattern.IndexOf(OrSeveral, StringComparison.Ordinal);
        if (end < 0) return new(OptionTypeKind.StrMatching, Values: EquatableArray.Of<NixExpression>(new NixString(pattern)));
        var one = Pattern(pattern[..end]);
        return new(OptionTypeKind.Either, EquatableArray.Of(one, new OptionType(OptionTypeKind.NonEmptyListOf, EquatableArray.Of(one))));
    }
}
