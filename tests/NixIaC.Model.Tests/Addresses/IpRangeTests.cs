using System.Net;
using CsCheck;
using NixIaC.Model.Addresses;
using Xunit;

namespace NixIaC.Model.Tests.Addresses;

public sealed class IpRangeTests
{
    static readonly Gen<(IPAddress First, IPAddress Last)> Ranges = Gen.OneOf(
        Gen.Select(Addresses.V4, Addresses.V4), Gen.Select(Addresses.V6, Addresses.V6));

    static readonly Gen<(IPAddress Address, int Length)> Prefixes = Gen.OneOf(
        Gen.Select(Addresses.V4, Gen.Int[0, 32]), Gen.Select(Addresses.V6, Gen.Int[0, 128]));

    static IpAddress Own(IPAddress address) => IpAddress.Parse(address.ToString())!.Value;

    [Fact]
    public void Addresses_are_ordered_as_numbers() => Ranges.Sample((first, last) =>
        Assert.Equal(Math.Sign(Addresses.Number(first).CompareTo(Addresses.Number(last))), Math.Sign(Own(first).CompareTo(Own(last)))));

    [Fact]
    public void IPv4_comes_before_IPv6() => Gen.Select(Addresses.V4, Addresses.V6).Sample((v4, v6) => Assert.True(Own(v4) < Own(v6)));

    [Fact]
    public void Ranges_count_their_addresses_as_far_as_they_can() => Ranges.Sample((first, last) =>
    {
        var (low, high) = (Addresses.Number(first), Addresses.Number(last));
        var steps = high - low;
        Assert.Equal(low > high ? 0 : steps >= ulong.MaxValue ? ulong.MaxValue : (ulong)steps + 1, new IpRange(Own(first), Own(last)).Count);
    });

    [Fact]
    public void A_prefix_ranges_from_its_network_to_the_last_address_that_it_contains() => Prefixes.Sample(one =>
    {
        var prefix = IpPrefix.Parse($"{one.Address}/{one.Length}")!.Value;
        Assert.Equal(prefix.Network.Address, prefix.Range.First);
        Assert.True(prefix.Contains(prefix.Range.Last));
        Assert.True(prefix.Range.Contains(Own(one.Address)));
        var next = prefix.Range.Last.Plus(1);
        Assert.True(next < prefix.Range.Last || !prefix.Contains(next));
    });

    [Fact]
    public void Prefixes_overlap_when_one_contains_the_other() => Gen.Select(Prefixes, Prefixes).Sample((left, right) =>
    {
        var (one, other) = (IpPrefix.Parse($"{left.Address}/{left.Length}")!.Value, IpPrefix.Parse($"{right.Address}/{right.Length}")!.Value);
        Assert.Equal(one.Contains(other.Range.First) || other.Contains(one.Range.First), one.Range.Overlaps(other.Range));
    });

    [Theory]
    [InlineData("10.0.0.0/24", "10.0.0.1", "10.0.0.254")]
    [InlineData("10.0.0.0/30", "10.0.0.1", "10.0.0.2")]
    [InlineData("10.0.0.0/31", "10.0.0.0", "10.0.0.1")]
    [InlineData("10.0.0.7/32", "10.0.0.7", "10.0.0.7")]
    [InlineData("fd10::/126", "fd10::1", "fd10::3")]
    [InlineData("fd10::/127", "fd10::", "fd10::1")]
    public void What_machines_can_have(string prefix, string first, string last) =>
        Assert.Equal(new IpRange(IpAddress.Parse(first)!.Value, IpAddress.Parse(last)!.Value), IpPrefix.Parse(prefix)!.Value.Usable);
}
