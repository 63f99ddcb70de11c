using System.Globalization;
using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Options;
using NixIaC.Model.Rules;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Product;

/// <summary>
/// All architectures with all images, formats, runtimes and kinds of virtualization: what is no error is Nix that evaluates, and what
/// is one is said once of each attribute that cannot be.
/// </summary>
public sealed class ProductTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_impossible_attribute_gives_one_error_that_names_a_way_out()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var format in Combination.Formats)
        {
            var combinations = Combination.With(format).ToList();
            var errors = Errors(Release.V26_05, combinations);
            foreach (var combination in combinations)
            {
                var found = errors[combination.Node.Type].ToList();
                var words = found.Count switch { 0 => "possible", 1 => "with one error", _ => "with an error on each of several attributes" };
                counts[words] = counts.GetValueOrDefault(words) + 1;
                if (found.GroupBy(error => error.Site).Any(same => same.Count() > 1))
                    faults.Add($"{combination}: {string.Join(", ", found.Select(error => error.Rule))}");
                // Nothing that stands on an architecture without the image is worth saying.
                if (found.Count > 1 && found.Exists(error => error.Rule is "NIX2005" or "NIX2006"))
                    faults.Add($"{combination}: {string.Join(", ", found.Select(error => error.Rule))}");
            }

            foreach (var error in errors.SelectMany(errors => errors).DistinctBy(error => error.Rule))
                if (!HasWayOut(error)) faults.Add($"{error.Rule} names no way out: {Text(error)}");
        }

        var all = counts.Values.Sum();
        output.WriteLine($"{all.ToString("N0", CultureInfo.InvariantCulture)} combinations: "
            + string.Join(", ", counts.Select(count => $"{count.Value.ToString("N0", CultureInfo.InvariantCulture)} {count.Key}")));
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task What_is_possible_is_Nix_that_evaluates_and_sets_what_there_is(string name)
    {
        NixTool.Require();
        var release = Release.Parse(name)!.Value;
        var combinations = Combination.With(null).ToList();
        var errors = Errors(release, combinations);
        var possible = combinations.Where(combination => !errors.Contains(combination.Node.Type)).ToList();
        using var folder = new TemporaryFolder();
        ProductFleet.Write(ProductFleet.Of(release, possible), folder);
        var schema = OptionSchema.For(release);
        var whole = possible.Where(combination => combination.Image != "Minimal").ToList();
        var checkedOptions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in whole.Chunk(60))
            Check(await StandIn.Evaluate(release, StandIn.List(some.Select(combination => $$"""
                let system = lib.nixosSystem { modules = [ {{StandIn.Quoted(folder[$"systems/{combination.HostName}.nix"])}} ]; };
                in { inherit (system) definitions; drv = system.config.system.build.toplevel.drvPath; }
                """))), some, schema, checkedOptions);
        var minimal = await Minimal(folder, release, [.. possible.Where(combination => combination.Image == "Minimal")]);
        output.WriteLine($"NixOS {name}: {whole.Count} systems and {minimal} minimal images evaluate; {checkedOptions.Count} different settings fit the schema.");
    }

    static ILookup<string, Violation> Errors(Release release, IEnumerable<Combination> combinations) =>
        RuleRegistry.Check(ProductFleet.Of(release, combinations))
            .Where(violation => RuleRegistry.Of(violation.Rule).Severity == RuleSeverity.Error)
            .ToLookup(violation => violation.Type, StringComparer.Ordinal);

    static string Text(Violation error) =>
        string.Format(CultureInfo.InvariantCulture, RuleRegistry.Of(error.Rule).Message, [.. error.Arguments.Cast<object>()]);

    static bool HasWayOut(Violation error) =>
        new[] { "Take ", "Use ", "Write ", "Name ", "Leave ", "un it on ", "Choose ", "Add ", "Give ", "Let " }.Any(Text(error).Contains)
        || error.Replacement is not null || error.Addition is not null;

    static void Check(JsonElement systems, Combination[] combinations, OptionSchema schema, HashSet<string> seen)
    {
        foreach (var (combination, system) in combinations.Zip(systems.EnumerateArray()))
        {
            Assert.EndsWith(".drv", system.GetProperty("drv").GetString(), StringComparison.Ordinal);
            Assert.Empty(
                from definition in Definition.Read(system.GetProperty("definitions"))
                where seen.Add(definition.ToString())
                from problem in schema.Check(new OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
                select $"{combination}: {problem.Message}");
        }
    }

    static async Task<int> Minimal(TemporaryFolder folder, Release release, IReadOnlyCollection<Combination> images)
    {
        if (images.Count == 0) return 0;
        var derivations = JsonDocument.Parse(await NixTool.Output(
            "nix", "eval", "--json", "--no-write-lock-file", "--override-input", "nixpkgs", "path:" + StandIn.Folder(release), $"path:{folder.Path}#packages.x86_64-linux",
            "--apply", $"packages: map (name: packages.${{name}}.drvPath) {StandIn.List(images.Select(image => StandIn.Quoted(image.HostName + "-minimal")))}")).RootElement;
        Assert.All(derivations.EnumerateArray(), path => Assert.EndsWith(".drv", path.GetString(), StringComparison.Ordinal));
        return derivations.GetArrayLength();
    }
}
