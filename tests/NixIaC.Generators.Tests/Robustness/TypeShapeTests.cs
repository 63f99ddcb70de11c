using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>Types of every form that C# has.</summary>
public sealed class TypeShapeTests
{
    const string Attributes = "[Node(Image.Livestock, Arch.X86_64), On<Lan>(\"10.0.0.9\")]";

    const string FleetAttributes = $"[Fleet(StateVersion = \"26.05\"), Operator(\"ann\", \"{SmallFleet.Key}\")]";

    [Theory]
    [InlineData("public static class Outer { {0} public sealed class Inner; }")]
    [InlineData("{0} public sealed class Generic<T>;")]
    [InlineData("{0} public static class Static;")]
    [InlineData("{0} file sealed class Hidden;")]
    [InlineData("public class Outer<T> { {0} public sealed class Inner<U>; }")]
    public void A_node_of_another_form_than_a_plain_class_is_an_error(string code) =>
        Checked.AssertErrors(SmallFleet.With(code.Replace("{0}", Attributes, StringComparison.Ordinal) + SmallFleet.Node("Sound", 1)), "NIX0004");

    [Theory]
    [InlineData("public static class Outer { {0} public sealed class Inner; }")]
    [InlineData("{0} public sealed class Generic<T>;")]
    [InlineData("{0} public static class Static;")]
    [InlineData("{0} file sealed class Hidden;")]
    public void A_fleet_of_another_form_than_a_plain_class_is_an_error(string code)
    {
        var compiled = Checked.Run(FleetProject.Of("using NixIaC; namespace Acme; " + code.Replace("{0}", FleetAttributes, StringComparison.Ordinal)));
        Assert.Contains(compiled!.Errors, error => error.Id == "NIX0004");
    }

    [Theory]
    [InlineData("public sealed record Pi;")]
    [InlineData("internal sealed class Pi;")]
    [InlineData("public sealed class Pi(int number) { public int Number => number; }")]
    [InlineData("sealed partial class Pi; partial class Pi { }")]
    public void Other_plain_classes_are_nodes(string code) => Checked.AssertFiles(SmallFleet.With(Attributes + code), "systems/pi.nix");

    [Theory]
    [InlineData("public struct Pi;")]
    [InlineData("public interface Pi;")]
    [InlineData("public enum Pi { A }")]
    [InlineData("public delegate void Pi();")]
    [InlineData("public sealed class Pi { public void M() }")]
    [InlineData("public sealed class ")]
    public void Attributes_where_the_compiler_refuses_them_do_no_harm(string code) => Assert.Null(Checked.Run(SmallFleet.With(Attributes + code)));

    [Fact]
    public void Attributes_may_stand_on_parts_in_several_files() =>
        Checked.AssertFiles(
            FleetProject.Of(
                SmallFleet.Head,
                "namespace Acme; [NixIaC.Node(NixIaC.Image.Livestock, NixIaC.Arch.X86_64)] public sealed partial class Pi;",
                "using NixIaC; namespace Acme; [On<Lan>(\"10.0.0.9\"), Cluster(Count = 2)] public sealed partial class Pi;"),
            "systems/pi.nix", "nodes/pi-1.json", "nodes/pi-2.json");

    [Fact]
    public void The_same_attribute_on_two_parts_does_no_harm() =>
        Assert.Null(Checked.Run(FleetProject.Of(SmallFleet.Head, Part, Part)));

    const string Part = $"using NixIaC; namespace Acme; {Attributes} public sealed partial class Pi;";
}
