using NixIaC.Model.Names;
using Xunit;

namespace NixIaC.Model.Tests.Names;

public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("frame-{n:00}", 1, "frame-01")]
    [InlineData("frame-{n:00}", 12, "frame-12")]
    [InlineData("frame-{n:00}", 123, "frame-123")]
    [InlineData("{n}th", 7, "7th")]
    [InlineData("a{n:000000000}b", 7, "a000000007b")]
    public void Numbers_go_where_the_pattern_says(string pattern, int number, string expected)
    {
        Assert.Null(MemberNames.Problem(pattern, number));
        Assert.Equal(expected, MemberNames.Of(pattern, number));
    }

    [Theory]
    [InlineData("frame")]
    [InlineData("")]
    [InlineData("{n")]
    [InlineData("{n:}")]
    [InlineData("{n:01}")]
    [InlineData("{n:0000000000}")]
    [InlineData("{N}")]
    [InlineData("{ n }")]
    public void Patterns_without_a_place_say_how_to_write_one(string pattern) =>
        Assert.Contains("write {n}", MemberNames.Problem(pattern, 3), StringComparison.Ordinal);

    [Theory]
    [InlineData("../{n}", "../3")]
    [InlineData("Frame-{n}", "Frame-3")]
    [InlineData("{n}-", "3-")]
    [InlineData("{n}-{n}", "3-{n}")]
    public void Patterns_of_names_that_are_no_host_names_show_one(string pattern, string name) =>
        Assert.StartsWith($"makes the name '{name}', which ", MemberNames.Problem(pattern, 3), StringComparison.Ordinal);

    [Fact]
    public void The_last_member_has_the_longest_name()
    {
        var pattern = new string('a', 61) + "{n}";
        Assert.Null(MemberNames.Problem(pattern, 99));
        Assert.Contains("64 characters", MemberNames.Problem(pattern, 100), StringComparison.Ordinal);
    }
}
