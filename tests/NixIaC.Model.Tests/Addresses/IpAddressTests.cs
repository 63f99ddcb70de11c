using System.Net;
using System.Net.Sockets;
using CsCheck;
using NixIaC.Model.Addresses;
using Xunit;

namespace NixIaC.Model.Tests.Addresses;

public sealed class IpAddressTests
{
    [Fact]
    public void Every_address_is_read_and_written_as_dotnet_does() => Addresses.Any.Sample(address =>
    {
        var text = address.ToString();
        var own = IpAddress.Parse(text);
        Assert.NotNull(own);
        Assert.Equal(address.AddressFamily == AddressFamily.InterNetworkV6, own.Value.IsV6);
        Assert.Equal(text, own.Value.ToString());
    });

    [Fact]
    public void What_is_read_is_an_address_to_dotnet_too() =>
        Gen.Char["0123456789abcdfF.:::..%/[] -"].Array[0, 20].Select(letters => new string(letters)).Sample(text =>
        {
            if (IpAddress.Parse(text) is { } own) Assert.Equal(IPAddress.Parse(text).ToString(), own.ToString());
        }, iter: 20_000);

    [Fact]
    public void Addresses_count_on_and_start_again_at_the_end() => Gen.Select(Addresses.Any, Gen.UInt).Sample((address, steps) =>
    {
        var own = IpAddress.Parse(address.ToString())!.Value;
        var expected = unchecked(Addresses.Number(address) + steps);
        if (!own.IsV6) expected &= uint.MaxValue;
        Assert.Equal(expected, Addresses.Number(IPAddress.Parse(own.Plus(steps).ToString())));
    });

    [Theory]
    [InlineData("192.168.10.5")]
    [InlineData("0.0.0.0")]
    [InlineData("fd10::5")]
    [InlineData("::")]
    [InlineData("FD10::00A5")]
    [InlineData("::ffff:192.0.2.1")]
    public void Texts_that_are_addresses(string text) => Assert.NotNull(IpAddress.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("192.168.10")]
    [InlineData("192.168.10.05")]
    [InlineData("192.168.10.256")]
    [InlineData("192.168.10.-1")]
    [InlineData("192.168.10.+1")]
    [InlineData("192.168.10.0x1")]
    [InlineData(" 192.168.10.1")]
    [InlineData("192.168.10.1.")]
    [InlineData("192.168.10.1/24")]
    [InlineData("192.168.10.١")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1::2::3")]
    [InlineData("fd10::5%eth0")]
    [InlineData("[fd10::5]")]
    [InlineData("fd10::12345")]
    [InlineData("fd10::/64")]
    public void Texts_that_are_none(string text) => Assert.Null(IpAddress.Parse(text));
}
