using System.Text.Json;
using System.Text.Json.Nodes;
using NixIaC.Nix.Tests.Merging;

namespace NixIaC.Nix.Tests.Bodies;

/// <summary>What a system's options come to, one line each. What is empty is as if it were not set.</summary>
static class Outcome
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly string[] Lists = ["networking.nameservers", "networking.firewall.allowedTCPPorts", "users.users.u1.extraGroups", "users.users.u2.extraGroups"];

    static readonly string[] Texts = ["programs.bash.shellInit", "networking.firewall.extraCommands"];

    /// <summary>What the language says that settings come to.</summary>
    public static IReadOnlyList<string> Of(Case one) =>
        Lines(one.Levels.SelectMany(level => level).Select(said => said.Path).Append(Execution.Percent).Distinct().Select(path => (path, Value(one, path))));

    /// <summary>What Nix made of a system.</summary>
    public static IReadOnlyList<string> Of(JsonElement configuration) => Lines(Leaves("", JsonNode.Parse(configuration.GetRawText())));

    static JsonNode? Value(Case one, string path) =>
        Lists.Contains(path) ? new JsonArray([.. Reference.List(one, path)])
        : Texts.Contains(path) ? string.Join('\n', Reference.Text(one, path))
        : Reference.Single(one, path) ?? (path == Execution.Percent ? Execution.UsualPercent : null);

    static IEnumerable<(string, JsonNode?)> Leaves(string path, JsonNode? node) =>
        node is JsonObject set ? set.SelectMany(member => Leaves(path.Length == 0 ? member.Key : path + "." + member.Key, member.Value)) : [(path, node)];

    static List<string> Lines(IEnumerable<(string Path, JsonNode? Value)> values) =>
        [.. values.Select(one => (one.Path, Value: one.Value?.ToJsonString(Readable) ?? "null")).Where(one => one.Value is not ("null" or "[]" or "\"\""))
            .Select(one => $"{one.Path} = {one.Value}").Order(StringComparer.Ordinal)];
}
