using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class PackageTests
{
    const string List = "git\nhtop\r\n\n  vim\npython3Packages\nperlPackages\nperlPackages.JSON\n0ad";

    static Task<IReadOnlyList<string>> Marked(string text, string? list = List) => Expect.Marked(
        UserProject.WithPrelude(text) with { Files = list is null ? [] : [("nixiac-packages.txt", list)] });

    static string Node(string statement, string name = "Desk") => $$"""
        [Node(Image.Livestock, Arch.Arm64), In<Basement>]
        public sealed class {{name}} { public static void Configure(NixOS nixos) => {{statement}}; }
        """;

    [Theory]
    [InlineData("htpo", "; did you mean htop?")]
    [InlineData("HTOP", "; did you mean htop?")]
    [InlineData("pythn3Packages.requests", "; did you mean python3Packages.requests?")]
    [InlineData("perlPackages.JSN", "; did you mean perlPackages.JSON?")]
    [InlineData("firefox", ". Correct the name, or make the list again if nixpkgs is newer than it.")]
    [InlineData("perlPackages.Moose", ". Correct the name, or make the list again if nixpkgs is newer than it.")]
    public async Task NIX4012_fires_on_names_that_are_not_in_the_list(string name, string wayOut) => Assert.Equal(
        [$"There is no package {name} in nixiac-packages.txt{wayOut}"],
        await Marked(Node($$"""nixos.Environment.SystemPackages = ["git", {|NIX4012:"{{name}}"|}]""")));

    [Theory]
    [InlineData("htop")]
    [InlineData("vim")]
    [InlineData("git.doc")]
    [InlineData("python3Packages.requests")]
    [InlineData("perlPackages.JSON")]
    [InlineData("\\\"0ad\\\"")]
    public async Task NIX4012_takes_names_of_the_list_and_what_is_in_sets_that_it_does_not_look_into(string name) =>
        Assert.Empty(await Marked(Node($$"""nixos.Environment.SystemPackages = ["{{name}}"]""")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task NIX4012_is_silent_without_a_list(string? list) =>
        Assert.Empty(await Marked(Node("""nixos.Environment.SystemPackages = ["htpo"]"""), list));

    [Fact]
    public async Task NIX4012_looks_at_single_packages_and_leaves_code_and_text_alone() => Assert.Single(await Marked(
        Node("""nixos.Services.Nginx.Package = {|NIX4012:"ngnix"|}""")
        + Node("""nixos.Services.Nginx.Package = new NixCode("pkgs.ngnix")""", "Table") + Node("""nixos.Environment.Variables["EDITOR"] = "ngnix" """, "Shelf")));

    [Fact]
    public async Task NIX4012_looks_at_names_where_a_path_may_stand_too() => Assert.Single(await Marked(
        Node("""nixos.Systemd.Services["a"].Path = ["git", {|NIX4012:"htpo"|}, "/run/wrappers"]""")));

    [Fact]
    public async Task NIX4012_is_told_once_in_a_profile() => Assert.Single(await Marked("""
        public sealed class ToolsAttribute : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Environment.SystemPackages += [{|NIX4012:"htpo"|}];
        }
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Tools] public sealed class A;
        [Node(Image.Livestock, Arch.Arm64), In<Basement>, Tools] public sealed class B;
        """));
}
