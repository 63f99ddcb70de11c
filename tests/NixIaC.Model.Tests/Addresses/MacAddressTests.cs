using NixIaC.Model.Addresses;
using Xunit;

namespace NixIaC.Model.Tests.Addresses;

public sealed class MacAddressTests
{
    [Theory]
    [InlineData("52:54:00:12:34:56", "52:54:00:12:34:56")]
    [InlineData("52-54-00-AB-CD-EF", "52:54:00:ab:cd:ef")]
    public void Usual_forms_become_one(string text, string expected) => Assert.Equal(expected, MacAddress.Normalize(text));

    [Theory]
    [InlineData("")]
    [InlineData("525400123456")]
    [InlineData("52:54:00:12:34")]
    [InlineData("52:54:00:12:34:56:78")]
    [InlineData("52:54:00:12:34:5g")]
    [InlineData("52:54:00:12:34:5")]
    [InlineData(" 52:54:00:12:34:56")]
    [InlineData("52:54:00:12:34:١٢")]
    public void Other_texts_are_none(string text) => Assert.Null(MacAddress.Normalize(text));
}
