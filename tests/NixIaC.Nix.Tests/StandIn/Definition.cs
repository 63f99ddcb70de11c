using System.Collections.Immutable;
using System.Text.Json;

namespace NixIaC.Nix.Tests;

/// <summary>An option of NixOS that a system sets.</summary>
/// <param name="Path">Its path, one string a segment, keys of attribute sets as they are.</param>
/// <param name="Value">Its value after merging; packages and paths are strings.</param>
/// <param name="Priority">The priority of the definitions that count, as Nix numbers them: 100 for plain ones.</param>
public sealed record Definition(ImmutableArray<string> Path, JsonElement Value, int Priority)
{
    /// <summary>The path with dots between its segments.</summary>
    public string Name => string.Join('.', Path);

    internal static ImmutableArray<Definition> Read(JsonElement definitions) =>
        [.. definitions.EnumerateArray().Select(definition => new Definition(
            [.. definition.GetProperty("path").EnumerateArray().Select(segment => segment.GetString()!)],
            definition.GetProperty("value"),
            definition.GetProperty("priority").GetInt32()))];

    /// <inheritdoc/>
    public override string ToString() => $"{Name} = {Value.GetRawText()}";
}
