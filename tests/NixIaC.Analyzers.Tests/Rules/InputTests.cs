using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class InputTests
{
    const string Use = """[Node(Image.Base, Arch.X86_64), In<Basement>, Imports<Other>("nixosModules.default")] public sealed class One;""";

    [Theory]
    [InlineData("github:nix-community/srvos")]
    [InlineData("github:NixOS/nixpkgs/nixos-26.05?dir=x")]
    [InlineData("gitlab:group%2Fsub/project")]
    [InlineData("sourcehut:~user/project")]
    [InlineData("git+https://git.example.org/x.git?ref=main&rev=abc")]
    [InlineData("git+ssh://git@example.org/x")]
    [InlineData("git+file:///srv/x")]
    [InlineData("git://example.org/x")]
    [InlineData("path:/srv/x")]
    [InlineData("https://example.org/x.tar.gz")]
    [InlineData("https://github.com/o/r/archive/main.zip")]
    [InlineData("tarball+https://example.org/latest")]
    [InlineData("flake:nixpkgs/nixos-26.05")]
    [InlineData("home-manager")]
    public Task NIX0018_takes_all_forms(string reference) =>
        Expect.Marked($"[FlakeInput(\"{reference}\")] public sealed class Other;\n{Use}");

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("github:srvos", "is not of the form github:owner/repository")]
    [InlineData("github:a//b", "is not of the form github:owner/repository")]
    [InlineData("https://github.com/o/r", "is no archive such as .tar.gz: write git+https: before a repository, or tarball+https: before an archive of another name")]
    [InlineData("git+https:/x", "has no // behind git+https:")]
    [InlineData("path:../x", "has a relative path, but the flake is written elsewhere: write the whole path behind path:")]
    [InlineData("./x", "is a path: write path: before it")]
    [InlineData("hub:o/r", "begins with 'hub:', which is no kind of flake reference: write github:, gitlab:, sourcehut:, git+https:, git+ssh:, path: or https:")]
    [InlineData("github:o/r#x", "names an output behind '#': an input is the whole flake")]
    [InlineData("a b", "contains ' ', which a URL writes with '%' and two digits")]
    [InlineData("o/r/x/y", "is neither the name of a registry entry nor a URL such as github:owner/repository")]
    public Task NIX0018_fires_on_what_is_no_reference(string reference, string problem) => Expect.Messages(
        $"[{{|NIX0018:FlakeInput(\"{reference}\")|}}] public sealed class Other;\n{Use}",
        $"'{reference}' is no flake reference: it {problem}.");

    [Fact]
    public Task NIX0019_knows_nixpkgs_and_the_other_inputs() => Expect.Messages($$"""
        [FlakeInput("systems")] public sealed class Systems;
        [{|NIX0019,NIX0019:FlakeInput("github:o/r", Follows = ["nixpkgs", "systems", "other", "utils"])|}] public sealed class Other;
        {{Use}}
        """,
        "Other follows 'other', which is no other input of this fleet. It has: nixpkgs, systems.",
        "Other follows 'utils', which is no other input of this fleet. It has: nixpkgs, systems.");

    [Fact]
    public Task NIX0020_fires_on_an_input_that_nothing_names() => Expect.Messages(
        "[{|NIX0020:FlakeInput(\"github:o/r\")|}] public sealed class Other;",
        "Nothing uses the flake input Other. Take it away, or name it with [Imports<Other>], [Overlay<Other>] or Package.From<Other>.");

    [Fact]
    public Task Profiles_and_overlays_use_inputs() => Expect.Marked("""
        [FlakeInput("github:o/r")] public sealed class Other;
        [FlakeInput("github:o/s")] public sealed class More;
        [Imports<Other>("nixosModules.default")] public sealed class HardenedAttribute : ProfileAttribute;
        [Node(Image.Base, Arch.X86_64), In<Basement>, Hardened, Overlay<More>("overlays.default"), Overlay("hardware/pi.nix")]
        public sealed class One;
        """);

    [Theory]
    [InlineData("Name = \"self\"", "'self' cannot be the name of the flake input Other: it is an input that every fleet has, by the fleet's Release.")]
    [InlineData("Name = \"1st\"", "'1st' cannot be the name of the flake input Other: it does not begin with a letter.")]
    [InlineData("Name = \"a.b\"", "'a.b' cannot be the name of the flake input Other: it contains '.'; only letters, digits, '-' and '_' are allowed.")]
    public Task NIX0021_fires_on_names(string name, string message) => Expect.Messages(
        $"[{{|NIX0021:FlakeInput(\"github:o/r\", {name})|}}] public sealed class Other;\n{Use}", message + " Rename the type, or say Name = \"...\".");

    [Fact]
    public Task NIX0007_and_NIX0012_look_at_inputs_and_overlays() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0007:Imports<Router>("nixosModules.x")|}, {|NIX0007:Overlay<Lan>("overlays.x")|}, {|NIX0012:Overlay("no.nix")|}]
        public sealed class One;
        """);

    [Theory]
    [InlineData("")]
    [InlineData("overlays.")]
    [InlineData("overlays.${x}")]
    public Task NIX0022_fires_on_what_is_no_path(string output) => Expect.Marked($$"""
        [FlakeInput("github:o/r")] public sealed class Other;
        [Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0022:Overlay<Other>("{{output}}")|}] public sealed class One;
        """);
}
