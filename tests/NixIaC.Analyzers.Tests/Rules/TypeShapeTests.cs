using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class TypeShapeTests
{
    [Theory]
    [InlineData("public sealed class Outer { NODE public sealed class {|NIX0004:Pi|}; }",
        "declared inside another type. Move it out, to namespace level.")]
    [InlineData("NODE public sealed class {|NIX0004:Pi|}<T>;", "generic. Write one class for each machine; share what is common by a profile or an abstract base class.")]
    [InlineData("NODE public static class {|NIX0004:Pi|};", "static. Leave out 'static', so that other types can refer to it.")]
    [InlineData("NODE file sealed class {|NIX0004:Pi|};", "visible in its own file only. Leave out 'file', so that other types can refer to it.")]
    public Task NIX0004_fires_on_types_that_nothing_could_refer_to(string type, string problem) => Expect.Messages(
        type.Replace("NODE", "[Node(Image.Base, Arch.X86_64), On<Lan>]", StringComparison.Ordinal),
        "Pi cannot stand for a thing of the fleet: it is " + problem);

    [Theory]
    [InlineData("sealed class")]
    [InlineData("public class")]
    [InlineData("public sealed record")]
    [InlineData("internal sealed partial class")]
    public Task NIX0004_takes_any_plain_class(string type) =>
        Expect.Marked($"namespace Acme.Home; [Node(Image.Base, Arch.X86_64), On<Lan>] {type} Pi;");

    [Fact]
    public Task NIX0004_leaves_nested_types_without_our_attributes_alone() =>
        Expect.Marked("public static class Outer { [System.Obsolete] public abstract class Inner<T>; }");

    [Fact]
    public Task NIX0005_fires_on_a_type_of_two_kinds() => Expect.Messages("""
        [Node(Image.Base, Arch.X86_64), Device, On<Lan>]
        public sealed class {|NIX0005:Pi|};
        """,
        "Pi is declared as [Node] and [Device]. A type stands for one thing: make a class for each.");

    [Fact]
    public Task NIX0005_lets_a_cluster_be_a_node() => Expect.Marked("""
        [Cluster(Count = 2), Node(Image.Base, Arch.X86_64), On<Lan>]
        public sealed class Pis;
        """);

    [Theory]
    [InlineData("[{|NIX0006:Option(\"services.fail2ban.enable\", true)|}]", "[Option]",
        "a [Fleet] or a [Community] or a [Constellation] or a [Cluster] or a [Node] or a profile")]
    [InlineData("[{|NIX0006:On<Lan>(\"192.168.10.7\")|}]", "[On<T>]", "a [Node] or a [Device]")]
    [InlineData("[{|NIX0006:In<Basement>|}]", "[In<T>]",
        "a [Community] or a [Constellation] or a [Network] or a [Cluster] or a [Node] or a [Device]")]
    [InlineData("[Device, {|NIX0006:Builder|}]", "[Builder]", "a [Node]")]
    [InlineData("[Device, {|NIX0006:Undernet(\"10.0.0.0/8\")|}]", "[Undernet]", "a [Constellation]")]
    [InlineData("[Device, {|NIX0006:Hardware(\"hardware/pi.nix\")|}]", "[Hardware]", "a [Node]")]
    public Task NIX0006_fires_on_attributes_where_they_mean_nothing(string attributes, string name, string places) => Expect.Messages(
        attributes + " public sealed class Thing;", $"{name} has no meaning on Thing: it belongs on {places}.");

    [Fact]
    public Task NIX0006_names_the_profile_and_stands_where_it_is_written() => Expect.Messages("""
        [Option("services.fail2ban.enable", true), Option("services.fail2ban.maxretry", 3)]
        public sealed class HardenedAttribute : ProfileAttribute;

        [Device, {|NIX0006:Hardened|}]
        public sealed class Printer;
        """,
        "[Hardened] has no meaning on Printer: it belongs on "
        + "a [Fleet] or a [Community] or a [Constellation] or a [Cluster] or a [Node] or a profile.");
}
