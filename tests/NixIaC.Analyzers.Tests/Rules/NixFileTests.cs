using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class NixFileTests
{
    static Task<IReadOnlyList<string>> Marked(string attribute, string text) => Expect.Marked(
        UserProject.WithPrelude($"[Node(Image.Livestock, Arch.Arm64), In<Basement>, {attribute}] public sealed class Desk;") with { Files = [("parts/desk.nix", text)] });

    [Theory]
    [InlineData("Imports(\"parts/desk.nix\")", "{ }:\n{\n  a = 1{|NIX4014:|}\n}\n", "A ; is missing after the value of a.")]
    [InlineData("Hardware(\"./parts/desk.nix\")", "{ }:\r\n{\r\n  a = 1{|NIX4014:|}\r\n}\r\n", "A ; is missing after the value of a.")]
    [InlineData("Overlay(\"parts/desk.nix\")", "final: prev: { a = 1; }{|NIX4014:)|}", "This ) closes nothing: the expression ended before it.")]
    public async Task NIX4014_fires_in_the_file(string attribute, string text, string message) =>
        Assert.Equal([message + " (The file is imported by Desk.)"], await Marked(attribute, text));

    [Theory]
    [InlineData("Imports(\"parts/desk.nix\")", "{ pkgs, ... }: { environment.systemPackages = with pkgs; [ git ]; }")]
    [InlineData("Hardened", "{ nobody imports this")]
    [InlineData("Imports(\"hardware/pi.nix\")", "")]
    public async Task NIX4014_takes_nix_and_files_that_are_not_imported(string attribute, string text) => Assert.Empty(await Expect.Marked(
        UserProject.WithPrelude($$"""
            public sealed class HardenedAttribute : ProfileAttribute;
            [Node(Image.Livestock, Arch.Arm64), In<Basement>, {{attribute}}] public sealed class Desk;
            [Node(Image.Livestock, Arch.Arm64), In<Basement>, Hardened] public sealed class Table;
            """) with { Files = [("parts/desk.nix", text)] }));

    [Fact]
    public async Task NIX4014_is_told_once_however_many_import_the_file() => Assert.Equal(
        ["A ; is missing after the value of a. (The file is imported by HardenedAttribute.)"],
        await Expect.Marked(UserProject.WithPrelude("""
            [Imports("parts/desk.nix")] public sealed class HardenedAttribute : ProfileAttribute;
            [Node(Image.Livestock, Arch.Arm64), In<Basement>, Hardened] public sealed class A;
            [Node(Image.Livestock, Arch.Arm64), In<Basement>, Hardened] public sealed class B;
            """) with { Files = [("parts/desk.nix", "{ a = 1{|NIX4014:|} }")] }));
}
