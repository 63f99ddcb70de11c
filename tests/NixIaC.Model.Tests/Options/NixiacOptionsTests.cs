using System.Text.Json;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class NixiacOptionsTests
{
    [Fact]
    public void The_pack_of_our_own_options_was_made_from_the_readable_file()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "nixiac-options.json")));
        var written = json.RootElement.EnumerateObject()
            .Select(option => (option.Name, option.Value.GetProperty("type").GetString()!, option.Value.GetProperty("module").GetString()))
            .Order();
        var packed = SchemaFacts.All
            .Where(option => option.Segments[0] is "nixiac")
            .Select(option => (option.Name, option.TypeText, option.Module))
            .Order();
        Assert.True(written.SequenceEqual(packed), "nixiac-options.json and nixiac.pack differ; run tools/NixIaC.OptionPacker (its README tells how).");
    }
}
