using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Packing;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionPackTests(ITestOutputHelper output)
{
    [Fact]
    public void The_packs_are_at_most_one_mebibyte()
    {
        var assembly = typeof(OptionSchema).Assembly;
        var sizes = assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".pack", StringComparison.Ordinal))
            .ToDictionary(name => name, name => assembly.GetManifestResourceStream(name)!.Length);
        output.WriteLine(string.Join('\n', sizes));
        Assert.Equal(["minimal/options.pack", "options/nixiac.pack", "options/nixos.pack"], sizes.Keys.Order(StringComparer.Ordinal));
        Assert.True(sizes.Values.Sum() <= 1024 * 1024);
    }

    [Fact]
    public void All_options_of_nixos_are_there_and_found_by_their_names()
    {
        var nixos = SchemaFacts.All.Where(option => option.Segments[0] is not "nixiac").ToList();
        Assert.Equal(23_310, nixos.Count);
        Assert.Equal(1_162, nixos.SelectMany(option => new[] { option.TypeText, option.Before?.TypeText }).OfType<string>().Distinct().Count());
        Assert.Equal(nixos.Count, nixos.Select(option => option.Name).Distinct().Count());
        foreach (var release in Release.Supported)
        {
            var schema = OptionSchema.For(release);
            foreach (var option in nixos.Where(option => !option.Segments.Contains("*")))
            {
                // Keys of the user's choice are written where the schema has <name>.
                var path = new OptionPath(option.Segments.Select(segment => segment[0] is '<' ? "chosen" : segment).ToEquatableArray());
                var found = Assert.IsType<OptionFound>(schema.Find(path));
                Assert.Equal(option.AsOf(release), found.Option);
                Assert.Equal(option.StatusIn(release), found.Status);
            }
        }
    }

    [Fact]
    public void The_facts_about_the_options_are_kept()
    {
        Assert.Equal(148, Count(option => option.Since is not null));
        Assert.Equal(186, Count(option => option.RemovedIn is not null));
        Assert.Equal(41, Count(option => option.Alias));
        Assert.Equal(51, Count(option => option.Replacement is not null));
        Assert.Equal(12, Count(option => option is { ChangedIn: not null, Before: not null }));
        Assert.Equal(82, Count(option => option.ReadOnly));
        Assert.Equal(3, Count(option => option.Internal));
        Assert.Equal(68, Count(option => option.PartialModule));
        Assert.Equal(116, Count(option => option.Module is null));
        Assert.Equal(2_277, Count(option => option.HasComputedDefault));
        Assert.Equal(5_510, Count(option => option.Default is NixBoolean));
        Assert.Equal(4_571, Count(option => option.Default is NixString));
        Assert.Equal(3_977, Count(option => option.Default is NixNull));
        Assert.Equal(2_111, Count(option => option.Default is NixList));
        Assert.Equal(1_715, Count(option => option.Default is NixAttributeSet));
        Assert.Equal(1_434, Count(option => option.Default is NixInteger));
        Assert.Equal(23, Count(option => option.Default is NixFloat));

        static int Count(Func<OptionDeclaration, bool> which) =>
            SchemaFacts.All.Count(option => option.Segments[0] is not "nixiac" && which(option));
    }

    [Fact]
    public void One_lookup_inflates_only_the_blocks_on_its_way()
    {
        var catalogue = new OptionCatalogue();
        Assert.Equal(0, catalogue.InflatedBlocks);
        Assert.NotNull(catalogue.Member("services\u0002openssh", "enable")!.Option);
        // One block of options, one of types, one of modules, and the only one of our own options.
        Assert.Equal(4, catalogue.InflatedBlocks);
        Assert.NotNull(catalogue.Member("services\u0002openssh", "ports")!.Option);
        Assert.InRange(catalogue.InflatedBlocks, 4, 6);
        output.WriteLine($"{catalogue.InflatedBlocks} of {catalogue.BlockCount} blocks");
        Assert.True(catalogue.BlockCount > 100);
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        var schema = OptionSchema.For(Release.V26_05);
        var paths = SchemaFacts.All.Where(option => !option.Segments.Any(OptionPath.IsWildcard)).Take(4_000).Select(option => option.Name).ToList();
        var expected = paths.ConvertAll(path => schema.Find(path));
        var found = paths.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(path => schema.Find(path)).ToList();
        Assert.Equal(expected, found);
    }
}
