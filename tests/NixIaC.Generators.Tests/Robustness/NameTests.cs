using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

public sealed class NameTests
{
    [Fact]
    public void Types_that_differ_in_capitals_only_need_names() =>
        Checked.AssertErrors(SmallFleet.With(SmallFleet.Node("Pi", 1) + SmallFleet.Node("PI", 2)), "NIX1001");

    [Fact]
    public void Types_that_differ_in_capitals_only_may_have_names() =>
        Checked.AssertFiles(
            SmallFleet.With(Named("Pi", "one", 1) + Named("PI", "two", 2)).WithFile("A.nix", "{ }").WithFile("a.nix", "{ }"),
            "systems/one.nix", "systems/two.nix", "imports/A.nix", "imports/a.nix");

    [Fact]
    public void Equal_type_names_in_two_namespaces_need_names()
    {
        static FleetProject Project(string node) => FleetProject.Of(SmallFleet.Head + SmallFleet.Node("Pi", 1), $"using NixIaC; using Acme; namespace Other; {node}");
        Checked.AssertErrors(Project(SmallFleet.Node("Pi", 2)), "NIX1001");
        Checked.AssertFiles(Project(Named("Pi", "second-pi", 2)), "systems/pi.nix", "systems/second-pi.nix");
    }

    [Theory]
    [InlineData("@class", "class")]
    [InlineData("@record", "record")]
    [InlineData("@await", "await")]
    [InlineData("field", "field")]
    [InlineData("Nodes", "nodes")]
    [InlineData("Systems", "systems")]
    [InlineData("All", "all")]
    [InlineData("Fleet", "fleet")]
    [InlineData("System", "system")]
    [InlineData("NixFiles", "nix-files")]
    [InlineData("SystemHandle", "system-handle")]
    [InlineData("GetHashCode", "get-hash-code")]
    [InlineData("get_All", "get-all")]
    [InlineData("_Under__score_", "under-score")]
    public void Odd_type_names_are_fine(string type, string name) =>
        Checked.AssertFiles(FleetProject.Of(SmallFleet.Head, $"using NixIaC; using Acme; namespace Odd; {SmallFleet.Node(type, 1)}"), $"systems/{name}.nix");

    [Theory]
    [InlineData("Größe")]
    [InlineData("日本")]
    [InlineData("İ")]
    [InlineData("_")]
    [InlineData("Aa\\u0041")]
    public void Names_that_are_no_host_names_are_errors_with_a_way_out(string type)
    {
        var compiled = Checked.Run(SmallFleet.With(SmallFleet.Node(type, 1)))!;
        if (type.Contains('\\', StringComparison.Ordinal)) Assert.Contains("systems/aa-a.nix", compiled.Files);
        else Assert.Contains("say Name = ", Assert.Single(compiled.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\\nb")]
    [InlineData("\\ud800")]
    [InlineData("\\0")]
    [InlineData("a</summary>")]
    [InlineData("../../etc")]
    [InlineData("\\\"; } evil")]
    public void Given_names_that_are_no_host_names_are_errors(string name) =>
        Checked.AssertErrors(SmallFleet.With(Named("Pi", name, 1)), "NIX0009");

    [Theory]
    [InlineData("../../{n}")]
    [InlineData("{n}/{n}")]
    [InlineData("Frame{n}")]
    [InlineData("-{n}")]
    [InlineData("frame")]
    [InlineData("{n:0000000000}")]
    public void Member_names_that_are_no_host_names_are_errors(string pattern) =>
        Checked.AssertErrors(SmallFleet.With($"[Cluster(Count = 2, Names = \"{pattern}\")]" + SmallFleet.Node("Pi", 1)), "NIX0011");

    [Theory]
    [InlineData("[Fleet(StateVersion = \"26.05\"), Operator(\"ann\", KEY)] public sealed class F; [Community, In<F>] public sealed class C; NODE")]
    [InlineData("namespace F; [Fleet(StateVersion = \"26.05\"), Operator(\"ann\", KEY)] public sealed class F; [Community, In<F>] public sealed class C; NODE")]
    [InlineData("namespace A.@class.@record { [Fleet(StateVersion = \"26.05\"), Operator(\"ann\", KEY)] public sealed class F; [Community, In<F>] public sealed class C; NODE }")]
    [InlineData("namespace A.NixIaC.Generated; [Fleet(StateVersion = \"26.05\"), Operator(\"ann\", KEY)] public sealed class F; [Community, In<F>] public sealed class C; NODE")]
    [InlineData("namespace Größe; [Fleet(StateVersion = \"26.05\"), Operator(\"ann\", KEY)] public sealed class Größe; [Community, In<Größe>] public sealed class C; NODE")]
    public void A_fleet_may_stand_in_any_namespace(string code) =>
        Checked.AssertFiles(
            FleetProject.Of("using NixIaC; " + code
                .Replace("KEY", $"\"{SmallFleet.Key}\"", StringComparison.Ordinal)
                .Replace("NODE", "[Node(Image.Base, Arch.X86_64), In<C>] public sealed class Pi;", StringComparison.Ordinal)),
            "systems/pi.nix");

    [Fact]
    public void Errors_are_found_in_namespaces_named_like_keywords()
    {
        var error = Assert.Single(Checked.Run(FleetProject.Of(
            SmallFleet.Head, $"using NixIaC; using Acme;\nnamespace A.@class;\n{Named("Pi", "no name", 1)}"))!.Errors);
        Assert.Equal(("1.cs", 3), (error.File, error.Line));
    }

    static string Named(string type, string name, int host) =>
        SmallFleet.Node(type, host).Replace("Arch.X86_64", $"Arch.X86_64, Name = \"{name}\"", StringComparison.Ordinal);
}
