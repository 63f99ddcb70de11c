using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering;

/// <summary>What all levels together say of a system's content beside options, each thing once.</summary>
/// <param name="Files">The imported files, those of far levels first.</param>
/// <param name="Operators">The keys of each operator.</param>
/// <param name="Containers">The containers; of equal names the nearest level's.</param>
public sealed record MergedContent(
    EquatableArray<string> Files,
    EquatableArray<OperatorFact> Operators,
    EquatableArray<ContainerFact> Containers)
{
    /// <summary>The report of nixos-facter about the hardware, or null.</summary>
    public string? Report { get; init; }

    /// <summary>The disks that the machine's disko module lays out; null when there is none.</summary>
    public EquatableArray<string>? Disks { get; init; }

    /// <summary>Merges levels, the nearest first.</summary>
    public static MergedContent Of(IReadOnlyList<ContentLevel> levels)
    {
        var farFirst = levels.Reverse().SelectMany(level => level.Facts).ToList();
        return new MergedContent(
            farFirst.Select(File).OfType<string>().Distinct().ToEquatableArray(),
            OperatorsOf(farFirst.OfType<OperatorFact>()),
            Sorted(farFirst.OfType<ContainerFact>().GroupBy(container => container.Name).Select(same => same.Last()),
                container => container.Name))
        {
            Report = ReportOf(levels),
            Disks = farFirst.OfType<DisksFact>().LastOrDefault()?.Devices,
        };
    }

    /// <summary>The file of the report about the hardware, the nearest level's; or null.</summary>
    public static string? ReportOf(IReadOnlyList<ContentLevel> levels) =>
        levels.SelectMany(level => level.Facts).OfType<HardwareFact>().Where(ImportedFile.IsReport)
            .Select(hardware => ProjectFile.Normalize(hardware.File)).FirstOrDefault();

    static string? File(ContentFact fact) => fact switch
    {
        HardwareFact hardware when !ImportedFile.IsReport(hardware) => ProjectFile.Normalize(hardware.File),
        ImportsFact imports => ProjectFile.Normalize(imports.File),
        DisksFact disks => ProjectFile.Normalize(disks.File),
        _ => null,
    };

    static EquatableArray<OperatorFact> OperatorsOf(IEnumerable<OperatorFact> said) =>
        Sorted(
            from person in said
            group person by person.Name into same
            select new OperatorFact(same.Key, same.SelectMany(person => person.Keys).Distinct().ToEquatableArray()),
            person => person.Name);

    static EquatableArray<T> Sorted<T>(IEnumerable<T> things, Func<T, string> key) =>
        things.OrderBy(key, StringComparer.Ordinal).ToEquatableArray();
}
