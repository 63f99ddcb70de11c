using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.OptionTypes.Reading;

namespace NixIaC.OptionPacker;

/// <summary>Reads the options: name -> what is known of it.</summary>
static class OptionSource
{
    public static IReadOnlyList<OptionDeclaration> Read(string path, IReadOnlyDictionary<string, OptionType> types)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        types = Choices(json, types).Concat(types).DistinctBy(type => type.Key).ToDictionary(StringComparer.Ordinal);
        var missing = json.RootElement.EnumerateObject()
            .SelectMany(option => Types(option.Value).Where(type => !types.ContainsKey(type)).Select(type => $"  {option.Name}: {type}"))
            .ToList();
        if (missing.Count > 0)
            throw new FormatException($"{path} names types that the types file does not have:\n" + string.Join('\n', missing));
        var options = json.RootElement.EnumerateObject().Select(option => Option(option.Name, option.Value, types)).ToList();
        return Renames.Complete(options);
    }

    static IEnumerable<KeyValuePair<string, OptionType>> Choices(JsonDocument json, IReadOnlyDictionary<string, OptionType> known) =>
        from option in json.RootElement.EnumerateObject()
        from words in Types(option.Value)
        where !known.ContainsKey(words)
        let choice = ChoiceWords.Read(words)
        where choice is not null
        select KeyValuePair.Create(words, choice);

    static IEnumerable<string> Types(JsonElement option)
    {
        yield return option.GetProperty("type").GetString()!;
        if (option.TryGetProperty("before", out var before) && Text(before, "type") is { } former) yield return former;
    }

    static OptionDeclaration Option(string name, JsonElement json, IReadOnlyDictionary<string, OptionType> types)
    {
        var type = Text(json, "type")!;
        return new()
        {
            Segments = OptionName.Segments(name),
            TypeText = type,
            Type = types[type],
            Default = json.TryGetProperty("default", out var value) ? JsonValues.Read(value) : null,
            HasComputedDefault = Flag(json, "hasDefault"),
            ReadOnly = Flag(json, "readOnly"),
            Internal = Flag(json, "internal"),
            PartialModule = Flag(json, "partialModule"),
            Alias = Flag(json, "alias"),
            Module = Text(json, "module"),
            Since = Release(json, "since", name),
            RemovedIn = Release(json, "removedIn", name),
            Replacement = Text(json, "replacement"),
            ChangedIn = Release(json, "changedIn", name),
            Before = json.TryGetProperty("before", out var before) ? Before(before, types) : null,
        };
    }

    static OptionBefore Before(JsonElement json, IReadOnlyDictionary<string, OptionType> types)
    {
        var type = Text(json, "type");
        var computed = Text(json, "defaultKind") is "expression";
        return new(
            type,
            type is null ? null : types[type],
            !computed && json.TryGetProperty("default", out var value) ? JsonValues.Read(value) : null,
            computed ? Text(json, "default") : null);
    }

    static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    static Release? Release(JsonElement json, string name, string option) =>
        Text(json, name) is not { } text ? null
        : Model.Release.Parse(text) ?? throw new FormatException($"The option {option} has \"{text}\" as {name}, which is no release such as 26.05.");
}
