using CsCheck;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

/// <summary>Random values for every option: those that fit are taken, those of another kind are refused.</summary>
public sealed class OptionSampleTests(ITestOutputHelper output)
{
    [Theory, MemberData(nameof(SchemaFacts.Releases), MemberType = typeof(SchemaFacts))]
    public void Values_made_for_a_type_fit_it(string release)
    {
        var settable = Settable(release);
        var samples = Samples(settable);
        foreach (var option in settable)
        {
            var value = samples.Of(OptionSamples.Normal(option.Segments), option.Type).Single();
            var (path, setting) = Setting(option, value);
            var problems = SchemaFacts.In(release).Check(path, setting);
            Assert.True(
                problems.All(problem => problem.IsWarning),
                $"{option.Name} : {option.TypeText}\n{value}\n{string.Join('\n', problems)}");
        }
        output.WriteLine($"{settable.Count} options of {release} took a sample");
    }

    [Fact]
    public void Values_made_for_submodules_fit_them()
    {
        var settable = Settable("26.11");
        var samples = Samples(settable);
        var deep = settable.Where(option => option.Type.Of.Any(part => part.Kind is OptionTypeKind.Submodule)).ToArray();
        Gen.OneOfConst(deep)
            .SelectMany(option => samples.Of(OptionSamples.Normal(option.Segments), option.Type, depth: 4).Select(value => (option, value)))
            .Sample(sample =>
            {
                var (path, setting) = Setting(sample.option, sample.value);
                return SchemaFacts.In("26.11").Check(path, setting).All(problem => problem.IsWarning);
            }, iter: 2_000);
        output.WriteLine($"{deep.Length} options hold submodules");
    }

    [Theory, MemberData(nameof(SchemaFacts.Releases), MemberType = typeof(SchemaFacts))]
    public void Values_of_another_kind_are_refused(string release)
    {
        var exceptions = new SortedDictionary<OptionTypeKind, int>();
        var refused = 0;
        foreach (var option in Settable(release))
        {
            var taken = Shapes(option.Type).ToHashSet();
            var others = OtherShapes.Where(shape => !taken.Contains(shape.GetType())).ToList();
            if (others.Count == 0)
            {
                exceptions[option.Type.Kind] = exceptions.GetValueOrDefault(option.Type.Kind) + 1;
                continue;
            }
            foreach (var other in others)
            {
                var (path, setting) = Setting(option, other);
                var problems = SchemaFacts.In(release).Check(path, setting).Where(problem => !problem.IsWarning).ToList();
                Assert.True(
                    problems is [{ Kind: OptionProblemKind.WrongType or OptionProblemKind.NotNullable }],
                    $"{option.Name} : {option.TypeText}, {other}:\n{string.Join('\n', problems)}");
                refused++;
            }
        }
        output.WriteLine($"{release}: {refused} values refused; options that take any kind of value: "
            + string.Join(", ", exceptions.Select(pair => $"{pair.Key} {pair.Value}")));
    }

    static readonly NixExpression[] OtherShapes =
    [
        new NixNull(), new NixBoolean(true), new NixInteger(1), new NixFloat(0.5), new NixString("x"), new NixPath("./x"),
        new NixList(EquatableArray.Of<NixExpression>(new NixString("x"))), new NixAttributeSet([]),
    ];

    static List<OptionDeclaration> Settable(string release) => [.. SchemaFacts.All
        .Select(option => option.AsOf(Release.Parse(release)!.Value))
        .Where(option => !option.ReadOnly && option.StatusIn(Release.Parse(release)!.Value) is OptionStatus.Available or OptionStatus.Renamed)];

    /// <summary>The options below each name; those below a wildcard that starts there are left to the wildcard's own name.</summary>
    static OptionSamples Samples(List<OptionDeclaration> settable) => new(settable
        .SelectMany(option => Enumerable.Range(1, option.Segments.Count - 1)
            .Where(length => !option.Segments.Skip(length).Any(OptionPath.IsWildcard))
            .Select(length => (Above: OptionSamples.Normal(option.Segments.Take(length)), option)))
        .ToLookup(pair => pair.Above, pair => pair.option));

    /// <summary>A path that Nix has, and the value there, that set an option; one inside a list is set with the list.</summary>
    static (OptionPath Path, NixExpression Value) Setting(OptionDeclaration option, NixExpression value)
    {
        var segments = option.Segments.Select(segment => segment[0] is '<' ? "chosen" : segment).ToList();
        for (var star = segments.LastIndexOf("*"); star >= 0; star = segments.LastIndexOf("*"))
        {
            var member = new NixBinding(segments.Skip(star + 1).ToEquatableArray(), value);
            var element = member.Path.Count == 0 ? value : new NixAttributeSet(EquatableArray.Of(member));
            value = new NixList(EquatableArray.Of(element));
            segments.RemoveRange(star, segments.Count - star);
        }
        return (new(segments.ToEquatableArray()), value);
    }

    /// <summary>The kinds of literal that a type may take, said once more and apart from the checker.</summary>
    static IEnumerable<Type> Shapes(OptionType type) => type.Kind switch
    {
        OptionTypeKind.Bool => [typeof(NixBoolean)],
        OptionTypeKind.Int or OptionTypeKind.IntPos or OptionTypeKind.IntUnsigned or OptionTypeKind.IntBetween => [typeof(NixInteger)],
        OptionTypeKind.Float => [typeof(NixFloat)],
        OptionTypeKind.Num or OptionTypeKind.NumNonneg or OptionTypeKind.NumPos => [typeof(NixInteger), typeof(NixFloat)],
        OptionTypeKind.Str or OptionTypeKind.Sep or OptionTypeKind.NonEmptyStr or OptionTypeKind.SingleLineStr
            or OptionTypeKind.StrMatching or OptionTypeKind.ExternalPath => [typeof(NixString)],
        OptionTypeKind.StrCheck => [typeof(NixString), typeof(NixInteger), typeof(NixBoolean)],
        OptionTypeKind.Path => [typeof(NixString), typeof(NixPath)],
        OptionTypeKind.Package => [typeof(NixPath)],
        OptionTypeKind.Pkgs or OptionTypeKind.Attrs or OptionTypeKind.AttrsOf or OptionTypeKind.LazyAttrsOf
            or OptionTypeKind.Inisec => [typeof(NixAttributeSet)],
        OptionTypeKind.Submodule or OptionTypeKind.Freeform => [typeof(NixAttributeSet), typeof(NixPath)],
        OptionTypeKind.ListOf or OptionTypeKind.NonEmptyListOf => [typeof(NixList)],
        OptionTypeKind.Enum => type.Values.Select(value => value.GetType()),
        OptionTypeKind.Null => [typeof(NixNull)],
        OptionTypeKind.NullOr => Shapes(type.Of[0]).Append(typeof(NixNull)),
        OptionTypeKind.Checked => Shapes(type.Of[0]),
        OptionTypeKind.Either or OptionTypeKind.Coerced => type.Of.SelectMany(Shapes),
        OptionTypeKind.Atom or OptionTypeKind.AtomPkg => OtherShapes.Take(6).Select(shape => shape.GetType()),
        OptionTypeKind.AtomOrList or OptionTypeKind.UnitOption => OtherShapes.Take(7).Select(shape => shape.GetType()),
        OptionTypeKind.Toml => OtherShapes.Skip(1).Select(shape => shape.GetType()),
        _ => OtherShapes.Select(shape => shape.GetType()),
    };
}
