using CsCheck;
using NixIaC.Model.Addresses;
using Xunit;

namespace NixIaC.Model.Tests.Addresses;

public sealed class FreeRangeTests
{
    static IpPrefix Prefix(string text) => IpPrefix.Parse(text)!.Value;

    [Theory]
    [InlineData(24, "10.90.0.0/24")]
    [InlineData(24, "10.90.1.0/24", "10.90.0.7/32")]
    [InlineData(24, "10.90.0.0/24", "fd00::/8", "192.168.0.0/16", "10.89.255.0/24", "10.90.1.0/24")]
    [InlineData(20, "10.90.16.0/20", "10.90.3.0/24")]
    [InlineData(24, "10.0.0.0/24", "10.64.0.0/10", "10.128.0.0/9")]
    [InlineData(8, "10.0.0.0/8")]
    public void Takes_the_first_from_90_on(int length, string expected, params string[] taken) => Assert.Equal(
        expected, FreeRange.Find(taken.Select(Prefix), length)?.ToString());

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("0.0.0.0/0")]
    public void Finds_none_where_all_is_taken(string taken) => Assert.Null(FreeRange.Find([Prefix(taken)], 24));

    [Fact]
    public void Overlaps_nothing_that_is_taken() =>
        Gen.Select(Gen.UInt, Gen.Int[8, 32], (low, length) => new IpPrefix(new IpAddress(false, 0, 10U << 24 | low >> 8), length).Network)
            .Array[0, 12].Select(Gen.Int[9, 30]).Sample((taken, length) =>
            {
                if (FreeRange.Find(taken, length) is not { } found) return;
                Assert.Equal(found, found.Network);
                Assert.True(Prefix("10.0.0.0/8").Contains(found.Address));
                Assert.All(taken, other => Assert.False(other.Contains(found.Address) || found.Contains(other.Address)));
            });
}
