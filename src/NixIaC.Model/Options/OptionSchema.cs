using NixIaC.Model.Nix;
using NixIaC.Model.Options.Checking;
using NixIaC.Model.Options.Nearest;
using NixIaC.Model.Options.Packing;
using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options;

/// <summary>The options of one release of NixOS, together with those of NixIaC's own modules. Safe to use from many threads.</summary>
public sealed class OptionSchema
{
    static readonly Dictionary<Release, Lazy<OptionSchema>> Shared =
        Release.Supported.ToDictionary(release => release, release => new Lazy<OptionSchema>(() => new(release, OptionCatalogue.Shared)));

    static readonly Lazy<OptionSchema> Image = new(() => new(Release.Supported[Release.Supported.Count - 1], OptionCatalogue.Minimal));

    static readonly ExtendedSchemas Extended = new();

    readonly OptionFinder finder;
    readonly SettingChecker checker;

    internal OptionSchema(Release release, OptionCatalogue catalogue)
    {
        Release = release;
        Walker = new OptionWalker(catalogue, release);
        var nearest = new NearestPaths(Walker);
        finder = new(Walker, nearest, release);
        checker = new(Walker, finder, nearest, release);
    }

    /// <summary>The release.</summary>
    public Release Release { get; }

    /// <summary>For walking the options step by step.</summary>
    internal OptionWalker Walker { get; }

    /// <summary>The schema of a release.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The release is not among <see cref="Release.Supported"/>.</exception>
    public static OptionSchema For(Release release) =>
        Shared.TryGetValue(release, out var schema)
            ? schema.Value
            : throw new ArgumentOutOfRangeException(nameof(release), release,
                $"There is no option schema for this release; supported are {string.Join(", ", Release.Supported)}.");

    /// <summary>The schema of a release and of the options that a project adds. What NixIaC knows itself counts first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The release is not among <see cref="Release.Supported"/>.</exception>
    public static OptionSchema For(Release release, EquatableArray<AddedOptions> added) =>
        added.Count == 0 ? For(release) : Extended.Get(For(release).Release, added);

    /// <summary>The options of minimal images, which come with NixIaC and are the same in all releases.</summary>
    public static OptionSchema Minimal => Image.Value;

    /// <summary>
    /// Every option that the schema knows in any release, by group and then by name. As declared: ask
    /// <see cref="OptionDeclaration.StatusIn"/> and <see cref="OptionDeclaration.AsOf"/> about a release.
    /// </summary>
    public static IEnumerable<OptionDeclaration> All() => OptionCatalogue.Shared.Options();

    /// <summary>What a path leads to.</summary>
    public OptionMatch Find(OptionPath path) => finder.Find(path, out _);

    /// <summary>The place of a path in the tree of options, or null when the schema does not know it.</summary>
    internal OptionNode? Place(OptionPath path)
    {
        OptionNode? node = OptionNode.Root;
        for (var i = 0; i < path.Segments.Count && node is not null; i++) node = Walker.Step(node, path.Segments[i]);
        return node;
    }

    /// <summary>
    /// What is wrong with giving a value to a path; nothing when all is well. Code, that is an expression which is no
    /// literal, is taken as it is. A set of attributes is checked member by member.
    /// </summary>
    public EquatableArray<OptionProblem> Check(OptionPath path, NixExpression value)
    {
        var problems = new List<OptionProblem>();
        checker.Check(path, value, problems);
        return problems.ToEquatableArray();
    }
}
