using System.Collections.Immutable;
using CsCheck;

namespace NixIaC.Testing.Fleets;

/// <summary>A sound fleet of random size with everything that a topology can have, and with random texts where any text is allowed.</summary>
/// <param name="Types">Its types.</param>
/// <param name="Files">The project's files beside the sources, by path.</param>
/// <param name="Greetings">The random text that each system sets as its message of the day, by the system's file.</param>
public sealed record RandomFleet(
    ImmutableArray<FleetType> Types, ImmutableSortedDictionary<string, string> Files, ImmutableSortedDictionary<string, string> Greetings)
{
    const int TypesInFile = 12;

    /// <summary>The first node: it is always there, plain, with a fixed address and nothing but what the fleet needs.</summary>
    public const string First = "Node0";

    /// <summary>Mostly small ones.</summary>
    public static Gen<RandomFleet> Any { get; } = Of(Gen.Frequency((8, Gen.Int[1, 14]), (2, Gen.Int[15, 60])));

    /// <summary>Of so many nodes and clusters.</summary>
    public static Gen<RandomFleet> Of(Gen<int> nodes) =>
        from communities in Gen.Int[1, 3]
        from traits in Traits.Any
        from motto in MachineShape.Texts
        from shapes in nodes.SelectMany(count => MachineShape.Any.Array[count])
        select Draft.Of(communities, traits, motto, shapes);

    /// <summary>The C# files, by path.</summary>
    public IEnumerable<(string Path, string Text)> Sources => Types.Chunk(TypesInFile).Select(
        (types, i) => ($"Fleet{i}.cs", $"using NixIaC;\nusing System.Linq;\nnamespace Random.Fleets;\n\n{string.Join('\n', types.Select(type => type.Code))}"));

    /// <summary>All sources and files as one text, to be shown when a test fails.</summary>
    public override string ToString() => string.Join(
        '\n', Sources.Select(source => source.Text).Concat(Files.Select(file => $"// {file.Key}\n{file.Value}")));

    /// <summary>The type of this name.</summary>
    public FleetType this[string name] => Types.Single(type => type.Name == name);

    /// <summary>The fleet with a type changed.</summary>
    public RandomFleet With(string name, Func<FleetType, FleetType> change) => this with { Types = Types.Replace(this[name], change(this[name])) };

    /// <summary>The fleet with its first node changed.</summary>
    public RandomFleet With(Func<FleetType, FleetType> change) => With(First, change);

    /// <summary>The fleet with more types.</summary>
    public RandomFleet With(params FleetType[] types) => this with { Types = Types.AddRange(types) };

    /// <summary>The fleet with a file added or replaced.</summary>
    public RandomFleet WithFile(string path, string text) => this with { Files = Files.SetItem(path, text) };
}
