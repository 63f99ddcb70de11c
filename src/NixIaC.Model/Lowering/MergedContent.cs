using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering;

/// <summary>What all levels together say of a system's content, each thing once.</summary>
/// <param name="Files">The imported files, those of far levels first.</param>
/// <param name="Operators">The keys of each operator.</param>
/// <param name="Containers">The containers; of equal names the nearest level's.</param>
/// <param name="Options">The options; of equal paths the nearest level's, lists joined from far to near. The nearest first.</param>
public sealed record MergedContent(
    EquatableArray<string> Files,
    EquatableArray<OperatorFact> Operators,
    EquatableArray<ContainerFact> Containers,
    EquatableArray<MergedOption> Options)
{
    /// <summary>Merges levels, the nearest first.</summary>
    public static MergedContent Of(IReadOnlyList<ContentLevel> levels)
    {
        var farFirst = levels.Reverse().SelectMany(level => level.Facts.Select(fact => (Fact: fact, level.Words))).ToList();
        return new MergedContent(
            farFirst.Select(said => File(said.Fact)).OfType<string>().Distinct().ToEquatableArray(),
            OperatorsOf(farFirst.Select(said => said.Fact).OfType<OperatorFact>()),
            Sorted(farFirst.Select(said => said.Fact).OfType<ContainerFact>().GroupBy(container => container.Name).Select(same => same.Last()),
                container => container.Name),
            OptionsOf(farFirst));
    }

    static string? File(ContentFact fact) => fact switch
    {
        HardwareFact hardware => ProjectFile.Normalize(hardware.File),
        ImportsFact imports => ProjectFile.Normalize(imports.File),
        _ => null,
    };

    static EquatableArray<OperatorFact> OperatorsOf(IEnumerable<OperatorFact> said) =>
        Sorted(
            from person in said
            group person by person.Name into same
            select new OperatorFact(same.Key, same.SelectMany(person => person.Keys).Distinct().ToEquatableArray()),
            person => person.Name);

    static EquatableArray<MergedOption> OptionsOf(IEnumerable<(ContentFact Fact, string Words)> farFirst) =>
        (from said in farFirst.Select((one, position) => (one.Fact, one.Words, Position: position))
         let option = said.Fact as OptionFact
         where option?.Value is not null
         let path = OptionPath.TryParse(option.Path, out var read, out _) ? read : null
         where path is not null
         group (option.Value, Words: MergedOption.OriginOf(option, said.Words), said.Position) by path into same
         // The nearest first: it stays where a farther level sets an option above or below it.
         orderby same.Last().Position descending
         select Merge(same.Key, [.. same.Select(one => (one.Value, one.Words))])).ToEquatableArray();

    static MergedOption Merge(OptionPath path, List<(NixExpression Value, string Words)> said)
    {
        var nearest = said[said.Count - 1];
        if (nearest.Value is not NixList) return new MergedOption(path, nearest.Value, nearest.Words);
        var lists = said.Where(one => one.Value is NixList).ToList();
        return new MergedOption(
            path,
            new NixList(lists.SelectMany(one => ((NixList)one.Value).Items).ToEquatableArray()),
            string.Join(", ", lists.Select(one => one.Words).Where(words => words.Length > 0).Distinct()));
    }

    static EquatableArray<T> Sorted<T>(IEnumerable<T> things, Func<T, string> key) =>
        things.OrderBy(key, StringComparer.Ordinal).ToEquatableArray();
}
