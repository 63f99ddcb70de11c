using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class NameTests
{
    static readonly string Longest = new('a', 63);

    [Fact]
    public Task NIX0009_fires_on_type_names_that_make_no_host_name() => Expect.Messages("""
        [{|NIX0009:Device|}]
        public sealed class Großrechner;
        """,
        "'großrechner' cannot be used as a name: it contains 'ß'; only a-z, 0-9 and '-' are allowed. "
        + "It is made from the type's name 'Großrechner': rename the type, or say Name = \"...\".");

    [Theory]
    [InlineData("Web.Server", "contains 'W'; only a-z, 0-9 and '-' are allowed")]
    [InlineData("-web", "begins or ends with '-'")]
    [InlineData("", "is empty")]
    public Task NIX0009_fires_on_names_given(string name, string problem) => Expect.Messages(
        $$"""[{|NIX0009:Device(Name = "{{name}}")|}] public sealed class Thing;""",
        $"'{name}' cannot be used as a name: it {problem}. Choose another.");

    [Fact]
    public Task NIX0009_takes_63_characters_and_refuses_64() => Expect.Marked($$"""
        [Device(Name = "{{Longest}}")] public sealed class One;
        [{|NIX0009:Device(Name = "{{Longest}}b")|}] public sealed class Other;
        """);

    [Fact]
    public Task NIX0009_takes_type_names_of_several_words() => Expect.Marked("""
        [Device] public sealed class HTTPProxy_2;
        [Device(Name = "rechner")] public sealed class Großrechner;
        """);

    [Theory]
    [InlineData("Operator(\"Alice\", \"KEY\")", "'Alice' cannot be used as an account: it does not begin with a-z or '_'. Choose another.")]
    [InlineData("Operator(\"root\", \"KEY\")",
        "'root' cannot be used as an account: it is the administrator's own account, which every operator may use already. Choose another.")]
    [InlineData("On<Lan>(Interface = \"a-name-that-is-long\")",
        "'a-name-that-is-long' cannot be used as a network card's name: it has 19 characters, at most 15 are allowed. Choose another.")]
    [InlineData("Container(\"who am i\", \"x/y@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\")",
        "'who am i' cannot be used as a container's name: it contains ' '; only letters, digits, '_', '.' and '-' are allowed. Choose another.")]
    public Task NIX0009_fires_on_accounts_cards_and_containers(string attribute, string message) => Expect.Messages(
        $$"""[Node(Image.Mascot, Arch.X86_64), In<Basement>, {|NIX0009:{{attribute.Replace("KEY", Prelude.Key, StringComparison.Ordinal)}}|}] public sealed class Pi;""",
        message);

    [Fact]
    public Task NIX0009_fires_on_domains() => Expect.Messages("""
        [{|NIX0009:Network("10.0.0.0/8", Domain = "home..arpa")|}, In<Basement>]
        public sealed class Wan;
        """,
        "'home..arpa' cannot be used as a domain: it has an empty part between dots. Choose another.");

    [Theory]
    [InlineData("Option(\"services.fail2ban.enable\", \"a\\0b\")", "[Option]", "a NUL character at index 1; Nix cannot hold it.")]
    [InlineData("Option(\"time.timeZone\", \"\\ud800\")", "[Option]", "half of a surrogate pair (U+D800) at index 0; it is not valid Unicode.")]
    [InlineData("Container(\"a\", \"b\", Volumes = new[] { \"/x:/y\", \"\\udc00\" })", "[Container]",
        "half of a surrogate pair (U+DC00) at index 0; it is not valid Unicode.")]
    public async Task NIX0010_fires_on_text_that_nix_cannot_hold(string attribute, string name, string problem) => Assert.Contains(
        $"{name} cannot be written as Nix text. The text has {problem} Take that character out.",
        (await UserProject.WithPrelude($"[Node(Image.Mascot, Arch.X86_64), In<Basement>, {attribute}] public sealed class Pi;").Diagnostics())
            .Where(found => found.Id == "NIX0010").Select(found => found.Text()));

    [Fact]
    public Task NIX0010_takes_whole_pairs_and_control_characters() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), In<Basement>, Option("users.motd", "\ud83d\ude00\t\u0001")]
        public sealed class Pi;
        """);

    [Theory]
    [InlineData("nas.nix", "is not in the project. Create it, or correct the path: it is relative to the project folder.")]
    [InlineData("Hardware/Pi.nix", "is written 'hardware/pi.nix' in the project: use the same capitals.")]
    [InlineData("/etc/nixos/pi.nix", "is not relative: write it from the project folder on, such as 'hardware/pi.nix'.")]
    [InlineData("../pi.nix", "leaves the project folder or has empty parts: write it from the project folder on.")]
    [InlineData("hardware/pi.txt", "is not a .nix file.")]
    [InlineData("", "is empty.")]
    public Task NIX0012_fires_on_files_that_are_not_there(string file, string problem) => Expect.Messages(
        $$"""[Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0012:Imports("hardware/pi.nix", "{{file}}")|}] public sealed class Pi;""",
        $"[Imports] names '{file}', which {problem}");

    [Fact]
    public Task NIX0012_takes_files_of_the_project() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), In<Basement>, Imports("hardware/pi.nix"), Hardware("./hardware/pi.nix")]
        public sealed class Pi;
        """);

    [Fact]
    public Task NIX0012_is_silent_when_the_files_are_not_known() => Expect.Marked(UserProject.WithPrelude("""
        [Node(Image.Base, Arch.X86_64), In<Basement>, Imports("nas.nix")]
        public sealed class Pi;
        """) with { KnowsFolder = false });
}
