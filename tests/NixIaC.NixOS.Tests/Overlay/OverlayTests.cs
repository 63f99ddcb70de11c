using NixIaC.Model.Options;
using NixIaC.OptionTypes.Overlay;
using Xunit;

namespace NixIaC.OptionTypes.Tests.Overlay;

/// <summary>The members that we add to settings which NixOS leaves open.</summary>
public sealed class OverlayTests(ITestOutputHelper output)
{
    [Fact]
    public void Each_lies_in_an_option_that_takes_keys()
    {
        var options = OptionSchema.All().ToLookup(option => option.Name);
        var members = OptionOverlay.Shipped();
        var places = members.Select(member => string.Join('.', member.Segments.Take(member.Segments.Count - 1))).Distinct().ToList();
        output.WriteLine($"{members.Count} members in {places.Count} options");
        foreach (var place in places)
        {
            Assert.True(options.Contains(place.EndsWith(".*", StringComparison.Ordinal) ? place[..^2] : place), $"{place} is no option");
            Assert.True(
                Array.Exists(Paths.MemberWalk.To(place.Split('.'))!.GetProperties(), property => property.GetIndexParameters().Length == 1),
                $"{place} has no indexer for other keys");
        }
    }

    [Fact]
    public void A_section_that_is_not_there_is_named()
    {
        var error = Assert.Throws<FormatException>(() => OptionOverlay.Read("""{ "sections": { }, "places": { "a.b": ["Sevrice"] } }"""));
        Assert.Contains("Sevrice", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bool", "Bool")]
    [InlineData("str|list", "Either(Str,ListOf(Str))")]
    [InlineData("bool|full|strict", "Either(Bool,Enum)")]
    [InlineData("no|always", "Enum")]
    public void Types_are_read(string words, string type) => Assert.Equal(type, Text(OverlayWords.Type(words)));

    static string Text(OptionType type) => type.Of.Count == 0 ? type.Kind.ToString() : $"{type.Kind}({string.Join(',', type.Of.Select(Text))})";
}
