using CsCheck;
using NixIaC.Model.Names;
using Xunit;

namespace NixIaC.Model.Tests.Names;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("Pi", "pi")]
    [InlineData("WebServer", "web-server")]
    [InlineData("HTTPProxy2", "http-proxy2")]
    [InlineData("X86_64Box", "x86-64-box")]
    [InlineData("NAS", "nas")]
    [InlineData("webServer", "web-server")]
    [InlineData("Web_Server", "web-server")]
    [InlineData("Web__Server_", "web-server")]
    [InlineData("_Web", "web")]
    [InlineData("_", "")]
    [InlineData("ÄgyptenÖl", "ägypten-öl")]
    public void Type_names_become_words_with_dashes(string type, string expected) => Assert.Equal(expected, HostName.FromTypeName(type));

    [Fact]
    public void Every_ascii_type_name_becomes_a_host_name_unless_it_is_too_long_or_nothing() =>
        Gen.Char["abcxyzABCXYZ0189_"].Array[1, 40].Select(letters => "T" + new string(letters)).Sample(type =>
        {
            var name = HostName.FromTypeName(type);
            Assert.True(HostName.Problem(name) is null || name.Length > HostName.MaximumLength, $"{type} became {name}");
            Assert.Equal(type.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant(), name.Replace("-", "", StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("-a", "begins or ends with '-'")]
    [InlineData("a-", "begins or ends with '-'")]
    [InlineData("Pi", "contains 'P'")]
    [InlineData("a_b", "contains '_'")]
    [InlineData("a.b", "contains '.'")]
    [InlineData("ü", "contains 'ü'")]
    [InlineData("a\nb", "contains '\\u000a'")]
    public void Problems_say_what_is_wrong(string text, string expected) =>
        Assert.StartsWith(expected, HostName.Problem(text), StringComparison.Ordinal);

    [Fact]
    public void The_longest_name_has_63_characters()
    {
        Assert.Null(HostName.Problem(new string('a', 63)));
        Assert.Equal("has 64 characters, at most 63 are allowed", HostName.Problem(new string('a', 64)));
    }
}
