using CsCheck;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionPathTests
{
    [Theory]
    [InlineData("services.openssh.enable", new[] { "services", "openssh", "enable" })]
    [InlineData("""services.nginx.virtualHosts."example.org".locations."/".proxyPass""",
        new[] { "services", "nginx", "virtualHosts", "example.org", "locations", "/", "proxyPass" })]
    [InlineData("""a."b\"c\\d\n\${e}".f""", new[] { "a", "b\"c\\d\n${e}", "f" })]
    [InlineData("""
        ""
        """, new[] { "" })]
    [InlineData("programs._1password-gui.it's", new[] { "programs", "_1password-gui", "it's" })]
    public void Reads_paths_as_nix_writes_them(string text, string[] segments)
    {
        Assert.Equal(segments, OptionPath.Parse(text).Segments);
        Assert.Equal(text, OptionPath.Parse(text).ToString());
    }

    [Theory]
    [InlineData("", 0, "empty")]
    [InlineData("services..enable", 9, "missing")]
    [InlineData("services.", 9, "follow the dot")]
    [InlineData("networking.hosts.127.0.0.1", 17, "double quotes")]
    [InlineData("services.open ssh", 13, "space")]
    [InlineData("a.\"b", 2, "never closed")]
    [InlineData("a.\"b\\", 2, "never closed")]
    [InlineData("a.\"b\"c", 5, "double quotes")]
    [InlineData("a.\"${b}\"", 3, "${")]
    [InlineData("a.*.b", 2, "list")]
    [InlineData("a[0]", 1, "list")]
    [InlineData("users.users.<name>.shell", 12, "in place of <name>")]
    [InlineData("a.\"\0\"", 3, "NUL")]
    [InlineData("ä.b", 0, "double quotes")]
    [InlineData("a.\a", 2, "U+0007")]
    public void Tells_where_a_path_is_malformed(string text, int position, string message)
    {
        Assert.False(OptionPath.TryParse(text, out _, out var error));
        Assert.Equal(position, error!.Position);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => OptionPath.Parse(text));
    }

    [Fact]
    public void Every_list_of_segments_survives_being_written_and_read() =>
        Gen.String[Gen.Char["ab\"\\${}.\n\r\t ä世-'_<>*"], 0, 8].Array[1, 5].Sample(segments =>
            OptionPath.Parse(new OptionPath(segments.ToEquatableArray()).ToString()).Segments.SequenceEqual(segments));

    [Fact]
    public void Reads_any_text_or_says_why_not() =>
        Gen.String.Sample(text => OptionPath.TryParse(text, out var path, out var error)
            ? path.Segments.Count > 0
            : error!.Position >= 0 && error.Position <= text.Length && error.Message.Length > 0);
}
