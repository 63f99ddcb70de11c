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
        Assert.Null(MemberNames.Problem(pattern));
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
        Assert.Contains("write {n}", MemberNames.Problem(pattern), StringComparison.Ordinal);

    [Theory]
    [InlineData("../{n}", "../1")]
    [InlineData("Frame-{n}", "Frame-1")]
    [InlineData("{n}-", "1-")]
    [InlineData("{n}-{n}", "1-{n}")]
    public void Patterns_of_names_that_are_no_host_names_show_one(string pattern, string name) =>
        Assert.Contains($"'{name}'", MemberNames.Problem(pattern), StringComparison.Ordinal);
}
