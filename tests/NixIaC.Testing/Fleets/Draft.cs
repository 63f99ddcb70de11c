using System.Collections.Immutable;

namespace NixIaC.Testing.Fleets;

/// <summary>A random fleet while it is put together.</summary>
sealed class Draft(int communities, Traits has)
{
    public const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6";

    /// <summary>The number of communities with networks.</summary>
    public int Communities => communities;

    /// <summary>What the fleet has beside its machines.</summary>
    public Traits Has => has;

    public List<FleetType> Types { get; } = [];

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal) { ["site's file.nix"] = "{ }\n" };

    public Dictionary<string, string> Greetings { get; } = new(StringComparer.Ordinal);

    public List<DraftMachine> Machines { get; } = [];

    public static RandomFleet Of(int communities, Traits has, string motto, IReadOnlyList<MachineShape> shapes)
    {
        var draft = new Draft(communities, has);
        Places.Add(draft, motto);
        foreach (var (number, shape) in shapes.Index()) draft.Machines.Add(DraftMachine.Of(draft, shape, number));
        Routers.Add(draft);
        Groups.Add(draft);
        Constellations.Add(draft);
        Contents.Add(draft);
        foreach (var name in draft.Machines.Select(machine => machine.Community).Intersect(Places.Special)) Places.AddSpecial(draft, name);
        draft.Types.AddRange(draft.Machines.Select(machine => machine.Type));
        return new RandomFleet(
            [.. draft.Types],
            draft.Files.ToImmutableSortedDictionary(StringComparer.Ordinal),
            draft.Greetings.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>A text as C#.</summary>
    public static string Literal(string text) => $"\"{string.Concat(text.Select(Written))}\"";

    static string Written(char c) =>
        c is >= ' ' and <= '~' and not ('"' or '\\') || char.IsLetter(c) || char.IsSurrogate(c) ? c.ToString() : $"\\u{(int)c:x4}";
}
