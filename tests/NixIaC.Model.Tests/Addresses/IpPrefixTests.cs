using System.Net;
using CsCheck;
using NixIaC.Model.Addresses;
using Xunit;

namespace NixIaC.Model.Tests.Addresses;

public sealed class IpPrefixTests
{
    static readonly Gen<(IPAddress Address, int Length)> Prefixes = Gen.OneOf(
        Gen.Select(Addresses.V4, Gen.Int[0, 32]), Gen.Select(Addresses.V6, Gen.Int[0, 128]));

    [Fact]
    public void Ranges_hold_the_addresses_that_dotnet_says() => Gen.Select(Prefixes, Addresses.Any).Sample((prefix, other) =>
    {
        var own = IpPrefix.Parse($"{prefix.Address}/{prefix.Length}")!.Value;
        var network = IPNetwork.Parse(own.Network.ToString());
        Assert.Equal(prefix.Length, network.PrefixLength);
        Assert.Equal(own.Network.ToString(), network.ToString());
        foreach (var address in new[] { prefix.Address, other, IPAddress.Parse(own.Address.Plus(1).ToString()) })
            Assert.Equal(network.Contains(address), own.Contains(IpAddress.Parse(address.ToString())!.Value));
    });

    [Fact]
    public void The_network_is_the_first_address_of_the_range() => Prefixes.Sample(prefix =>
    {
        var own = IpPrefix.Parse($"{prefix.Address}/{prefix.Length}")!.Value;
        Assert.True(own.Contains(own.Network.Address));
        Assert.Equal(own.Network, own.Network.Network);
        if (Addresses.Number(IPAddress.Parse(own.Network.Address.ToString())) is var first && first > 0)
            Assert.False(own.Contains(IpAddress.Parse(Before(own.Network.Address).ToString())!.Value));
    });

    [Theory]
    [InlineData("192.168.10.0/24")]
    [InlineData("0.0.0.0/0")]
    [InlineData("fd10::/64")]
    [InlineData("::1/128")]
    public void Ranges_come_back_as_they_were_written(string text) => Assert.Equal(text, IpPrefix.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("192.168.10.0")]
    [InlineData("192.168.10.0/")]
    [InlineData("192.168.10.0/33")]
    [InlineData("192.168.10.0/024")]
    [InlineData("192.168.10.0/-1")]
    [InlineData("192.168.10.0/+8")]
    [InlineData("192.168.10.0/255.255.255.0")]
    [InlineData("192.168.10.0/24/24")]
    [InlineData("fd10::/129")]
    [InlineData("fd10::/ 64")]
    public void Other_texts_are_no_ranges(string text) => Assert.Null(IpPrefix.Parse(text));

    static IPAddress Before(IpAddress address)
    {
        var bytes = IPAddress.Parse(address.ToString()).GetAddressBytes();
        for (var i = bytes.Length - 1; bytes[i]-- == 0; i--) { }
        return new IPAddress(bytes);
    }
}
