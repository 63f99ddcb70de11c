using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionDefaultTests(ITestOutputHelper output)
{
    /// <summary>The manual's own defaults are 18,000 values that NixOS takes: a wrong notion of a type shows here.</summary>
    [Fact]
    public void Literal_defaults_fit_their_types()
    {
        var schema = OptionSchema.For(Release.V26_11);
        var (count, misfits) = (0, new List<string>());
        foreach (var option in SchemaFacts.All.Where(option =>
            option is { Default: not null, ReadOnly: false } && !option.Segments.Contains("*")
            && option.StatusIn(Release.V26_11) is OptionStatus.Available))
        {
            count++;
            var path = new OptionPath(option.Segments.Select(segment => segment[0] is '<' ? "chosen" : segment).ToEquatableArray());
            misfits.AddRange(schema.Check(path, option.Default!).Where(problem => !problem.IsWarning).Select(problem => problem.Message));
        }
        output.WriteLine($"{count} defaults fit, {misfits.Count} do not");
        // The manual shows a placeholder for the name of the folder.
        Assert.Equal(
            ["services.syncthing.settings.folders.chosen.path must be string starting with / or ~/, not the string \"‹name›\"."],
            misfits);
    }
}
