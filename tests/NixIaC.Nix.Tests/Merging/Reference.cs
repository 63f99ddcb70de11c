using System.Text.Json.Nodes;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;

namespace NixIaC.Nix.Tests.Merging;

/// <summary>
/// What the language says that settings mean, as simply as it can be told: of those whose conditions hold the best
/// priority counts; then the nearest level for single values, all levels from far to near for lists and what is added.
/// </summary>
static class Reference
{
    public const string HostName = "networking.hostName";
    public const string Keys = "nixiac.operators.ann.keys";
    public const string Variables = "environment.variables";

    public static readonly string[] Lists = ["boot.kernelParams", "networking.nameservers", Keys];
    public static readonly string[] Texts = ["programs.bash.shellInit", "networking.firewall.extraCommands"];
    public static readonly string[] Singles = ["time.timeZone", "boot.loader.timeout", HostName];

    public static JsonObject Of(Case one)
    {
        var result = new JsonObject();
        foreach (var path in Lists) result[path] = new JsonArray([.. List(one, path)]);
        foreach (var path in Texts) result[path] = string.Join('\n', Text(one, path));
        foreach (var path in Singles) result[path] = Single(one, path);
        result[Variables] = Single(one, Variables) ?? Members(one);
        return result;
    }

    // What follows from the topology is farther than all levels: the operator's key and the node's name.
    static readonly Said[] Topology =
    [
        new(Keys, OptionPriority.Normal, false, [], new Meant(NixSyntax.List("topology"), _ => new JsonArray("topology"))),
        new(HostName, OptionPriority.Normal, false, [], new Meant("pi", _ => "pi")),
    ];

    public static IEnumerable<JsonNode> List(Case one, string path) =>
        Ordered(Best(one, path)).SelectMany(said => said.Value.Value(one.Facts).AsArray()).Select(item => item!.DeepClone());

    public static IEnumerable<string> Text(Case one, string path)
    {
        var best = Best(one, path);
        var set = best.Where(said => !Adds(said.Said)).OrderBy(said => said.Distance).FirstOrDefault();
        return Ordered(best.Where(said => Adds(said.Said) || said == set)).Select(said => said.Value.Value(one.Facts).GetValue<string>());
    }

    public static JsonNode? Single(Case one, string path) =>
        Best(one, path).OrderBy(said => said.Distance).Select(said => said.Said.Value.Value(one.Facts)).FirstOrDefault();

    static JsonObject Members(Case one)
    {
        var members = new JsonObject();
        foreach (var name in new[] { "A", "B" })
            if (Single(one, $"{Variables}.{name}") is { } value)
                members[name] = value;
        return members;
    }

    static List<(Said Said, int Distance)> Best(Case one, string path)
    {
        var holding = one.Levels.Append(Topology)
            .SelectMany((level, distance) => level.Select(said => (Said: said, Distance: distance)))
            .Where(said => said.Said.Path == path && said.Said.Conditions.All(condition => condition.Holds(one.Facts))).ToList();
        return holding.Count == 0 ? [] : [.. holding.Where(said => Rank(said.Said) == holding.Min(other => Rank(other.Said)))];
    }

    static IEnumerable<Said> Ordered(IEnumerable<(Said Said, int Distance)> said) =>
        said.OrderBy(one => one.Said.Priority switch { OptionPriority.Before => 0, OptionPriority.After => 2, _ => 1 })
            .ThenByDescending(one => one.Distance).Select(one => one.Said);

    static bool Adds(Said said) => said.Adds || said.Priority is OptionPriority.Before or OptionPriority.After;

    static int Rank(Said said) => said.Priority switch { OptionPriority.Force => 0, OptionPriority.Default => 2, _ => 1 };
}
