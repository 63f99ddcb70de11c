using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>Whole fleets that are wrong or odd.</summary>
public sealed class FleetTests
{
    [Fact]
    public void A_project_without_a_fleet_gets_nothing() =>
        Assert.Empty(Run.Of(FleetProject.Of("public sealed class Plain;")).Result.GeneratedSources);

    [Fact]
    public void A_fleet_without_nodes_is_an_error() => Checked.AssertErrors(FleetProject.Of(SmallFleet.Head), "NIX0003");

    [Fact]
    public void Nodes_without_a_fleet_are_errors() =>
        Checked.AssertErrors(
            FleetProject.Of("using NixIaC; [Community] public sealed class C; [Node(Image.Base, Arch.X86_64), In<C>] public sealed class N;"),
            "NIX0001", "NIX0008", "NIX1004");

    [Fact]
    public void Two_fleets_are_errors() =>
        Checked.AssertErrors(
            SmallFleet.With(SmallFleet.Node("Pi", 1) + "[Fleet(StateVersion = \"26.05\")] public sealed class Zoo;"), "NIX0002");

    [Fact]
    public void A_missing_file_is_an_error() =>
        Checked.AssertErrors(SmallFleet.With(SmallFleet.Node("Pi", 1, ", Imports(\"missing.nix\")")), "NIX0012");

    [Fact]
    public void A_file_that_is_listed_twice_is_copied_once()
    {
        var project = SmallFleet.With(SmallFleet.Node("Pi", 1, ", Imports(\"disk.nix\")")).WithFile("disk.nix", "{ }");
        Checked.AssertFiles(project with { Files = [.. project.Files, new NixFile(project.Files[0].Path, "{ }")] }, "imports/disk.nix");
    }

    [Fact]
    public void Files_have_any_names_and_those_outside_the_project_are_left_out()
    {
        var project = SmallFleet.With(SmallFleet.Node("Pi", 1, ", Imports(\"hårdware/a b's $x.nix\")")).WithFile("hårdware/a b's $x.nix", "{ }");
        var compiled = Checked.Run(project with { Files = [.. project.Files, new NixFile("/elsewhere/b.nix", "{ }"), new NixFile(project.Folder + "readme.md", "")] })!;
        Assert.Equal(["imports/hårdware/a b's $x.nix"], compiled.Files.Keys.Where(path => path.StartsWith("imports/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_project_folder_no_file_is_known() =>
        Checked.AssertErrors(
            SmallFleet.With(SmallFleet.Node("Pi", 1, ", Imports(\"disk.nix\")")).WithFile("disk.nix", "{ }") with { Folder = "" }, "NIX0012");

    [Fact]
    public void Profiles_may_carry_each_other_in_a_circle() =>
        Checked.AssertFiles(
            SmallFleet.With("""
                [B, Option("services.fail2ban.enable", true)] public sealed class AAttribute : ProfileAttribute;
                [A, C<int>] public class BAttribute : ProfileAttribute;
                [B, C<string>] public class CAttribute<T> : BAttribute;
                """ + SmallFleet.Node("Pi", 1, ", A, B, C<string>")),
            "systems/pi.nix");

    [Fact]
    public void Things_may_refer_to_themselves()
    {
        var compiled = Checked.Run(SmallFleet.With("""
            [Community, In<Loop>] public sealed class Loop;
            [Network("10.1.0.0/24"), In<Net>] public sealed class Net;
            [Node(Image.Base, Arch.X86_64), On<Lan>("10.0.0.1"), In<Self>, On<Self>, MemberOf<Self>, BuiltOn<Self>] public sealed class Self;
            [Constellation, In<Core>, MemberOf<Core>] public sealed class Core;
            [Cluster, In<Group>] public sealed class Group;
            """))!;
        Assert.NotEmpty(compiled.Errors);
    }

    [Theory]
    [InlineData("[Node((Image)99, (Arch)99), On<Lan>(\"10.0.0.1\")] public sealed class Pi;")]
    [InlineData("[Node((Image)(-1), Arch.X86_64), On<Lan>(\"10.0.0.1\")] public sealed class Pi;")]
    public void Members_that_do_not_exist_are_errors(string code) => Checked.AssertErrors(SmallFleet.With(code), "NIX0014");

    [Theory]
    [InlineData("[Node] public sealed class Pi;")]
    [InlineData("[Node(Image.Base)] public sealed class Pi;")]
    [InlineData("[Node(1, 2, 3), On<Missing>(\"10.0.0.1\")] public sealed class Pi;")]
    [InlineData("[Node(Image.Base, Arch.X86_64), On<>(\"10.0.0.1\"), In<int>, In<string[]>, In<dynamic>] public sealed class Pi;")]
    [InlineData("[Node(Image.Base, Arch.X86_64, Name = 5, Cores = \"x\"), On<Lan>(5), Option(5, 5), Option(\"a\", typeof(int), 3)] public sealed class Pi;")]
    [InlineData("[Cluster(Count = \"x\", Names = null), Network(null), Undernet(null!), Operator(), Imports(1)] public sealed class Pi;")]
    [InlineData("[Fleet(Domain = Pi.X)] public sealed class Pi { public const string X = X; }")]
    [InlineData("[Node(Image.Base, Arch.X86_64), Unknown, System.Obsolete, Option(\"a\", Image.Base), Option(\"b\", new object[] { 1, \"x\", null })] class Pi : Pi;")]
    public void Code_that_does_not_compile_does_no_harm(string code) => Assert.Null(Checked.Run(SmallFleet.With(SmallFleet.Node("Sound", 9) + code)));

    [Theory]
    [InlineData("typeof(int)")]
    [InlineData("System.DayOfWeek.Monday")]
    [InlineData("double.NaN")]
    [InlineData("new object[] { 1, typeof(int) }")]
    [InlineData("ulong.MaxValue")]
    public void Values_that_nix_has_no_form_of_are_errors(string value) =>
        Checked.AssertErrors(SmallFleet.With(SmallFleet.Node("Pi", 1, $", Option(\"users.motd\", {value})")), "NIX4002");
}
