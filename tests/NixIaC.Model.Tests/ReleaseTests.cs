using Xunit;

namespace NixIaC.Model.Tests;

public sealed class ReleaseTests
{
    [Theory]
    [InlineData("26.05", "26.05")]
    [InlineData("9.05", null)]
    [InlineData("2605", null)]
    [InlineData("+6.05", null)]
    public void Reads_the_form_that_nixos_uses(string text, string? expected) =>
        Assert.Equal(expected, Release.Parse(text)?.ToString());

    [Fact]
    public void Later_releases_are_greater() => Assert.True(Release.V26_11 > Release.V26_05);
}
