using NixIaC.Model.Names;
using Xunit;

namespace NixIaC.Model.Tests.Names;

public sealed class PublishedPortTests
{
    [Theory]
    [InlineData("8080:80", null, 8080, 8080, "tcp")]
    [InlineData("127.0.0.1:8080:80", "127.0.0.1", 8080, 8080, "tcp")]
    [InlineData("53:53/udp", null, 53, 53, "udp")]
    [InlineData("8000-8010:80-90/sctp", null, 8000, 8010, "sctp")]
    [InlineData("[fd10::9]:8080:80", "fd10::9", 8080, 8080, "tcp")]
    [InlineData("[::]:8080:80/udp", "::", 8080, 8080, "udp")]
    public void Usual_forms(string text, string? address, int first, int last, string protocol) =>
        Assert.Equal(new PublishedPort(address, first, last, protocol), PublishedPort.Parse(text));

    [Theory]
    [InlineData("80")]
    [InlineData("0:80")]
    [InlineData("80:80/icmp")]
    [InlineData("a:80")]
    public void Other_texts_are_none(string text) => Assert.Null(PublishedPort.Parse(text));
}
