using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("[Node(Image.Base, Arch.X86_64), {|NIX0007:On<Basement>|}]", "[On<T>] names Basement, which is a [Community]; it must name a [Network].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), {|NIX0007:In<HomeLab>|}]", "[In<T>] names HomeLab, which is a [Fleet]; it must name a [Community].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), On<Lan>, {|NIX0007:MemberOf<Lan>|}]",
        "[MemberOf<T>] names Lan, which is a [Network]; it must name a [Constellation], or a [Cluster] that is not itself a node.")]
    [InlineData("[Node(Image.Base, Arch.X86_64), On<Lan>, {|NIX0007:BuiltOn<Router>|}]",
        "[BuiltOn<T>] names Router, which is a [Node]; it must name a [Node] with [Builder].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0007:GuestOf<Lan>|}]",
        "[GuestOf<T>] names Lan, which is a [Network]; it must name a [Node] that is not a [Cluster].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0007:ReachedThrough<Basement>|}]",
        "[ReachedThrough<T>] names Basement, which is a [Community]; it must name a [Node] that is not a [Cluster].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0007:Forward<Lan>(80)|}]",
        "[Forward<T>] names Lan, which is a [Network]; it must name a [Node] that is not a [Cluster].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), In<Basement>, {|NIX0007:Dhcp<Router>(\"192.168.10.2\", \"192.168.10.3\")|}]",
        "[Dhcp<T>] names Router, which is a [Node]; it must name a [Network].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), On<Lan>(\"192.168.10.7\"), {|NIX0007:Routes<Lan, Basement>|}]",
        "[Routes<TFrom, TTo>] names Basement, which is a [Community]; it must name a [Network].")]
    [InlineData("[Node(Image.Base, Arch.X86_64), On<Lan>(\"192.168.10.7\"), {|NIX0007:Routes<Router, Lan>|}]",
        "[Routes<TFrom, TTo>] names Router, which is a [Node]; it must name a [Network].")]
    [InlineData("[Community, {|NIX0007:In<Lan>|}]", "[In<T>] names Lan, which is a [Network]; it must name the [Fleet].")]
    [InlineData("[Network(\"10.0.0.0/8\"), {|NIX0007:In<HomeLab>|}]", "[In<T>] names HomeLab, which is a [Fleet]; it must name a [Community].")]
    [InlineData("[Cluster, {|NIX0007:In<Lan>|}]", "[In<T>] names Lan, which is a [Network]; it must name the [Fleet] or a [Community].")]
    [InlineData("[Device, {|NIX0007:On<string>|}]",
        "[On<T>] names String, which is not part of this fleet (it has no attribute such as [Network] or [Node], or is in another project); "
        + "it must name a [Network].")]
    [InlineData("[Device, {|NIX0007:On<ProfileAttribute>|}]",
        "[On<T>] names ProfileAttribute, which is not part of this fleet (it has no attribute such as [Network] or [Node], "
        + "or is in another project); it must name a [Network].")]
    public Task NIX0007_fires_on_the_wrong_kind_of_type(string attributes, string message) =>
        Expect.Messages(attributes + " public sealed class Thing;", message);

    [Fact]
    public Task NIX0007_says_that_a_profile_is_one() => Expect.Messages("""
        [Option("services.fail2ban.enable", true)]
        public sealed class HardenedAttribute : ProfileAttribute;
        [Node(Image.Livestock, Arch.X86_64), In<Basement>, Hardened]
        public sealed class Pi;
        [Device, {|NIX0007:On<HardenedAttribute>|}]
        public sealed class Printer;
        """,
        "[On<T>] names HardenedAttribute, which is a profile; it must name a [Network].");

    [Fact]
    public Task NIX0007_refuses_to_join_a_cluster_of_equal_machines() => Expect.Messages("""
        [Cluster(Count = 2), Node(Image.Base, Arch.X86_64), On<Lan>]
        public sealed class Kiosks;
        [Node(Image.Base, Arch.X86_64), On<Lan>, {|NIX0007:MemberOf<Kiosks>|}]
        public sealed class Pi;
        """,
        "[MemberOf<T>] names Kiosks, which is a [Cluster] and a [Node]; it must name a [Constellation], or a [Cluster] that is not itself a node.");

    [Fact]
    public Task NIX0007_takes_every_right_kind() => Expect.Marked("""
        [Constellation, In<HomeLab>, Undernet("10.90.0.0/24")]
        public sealed class Core;
        [Cluster, In<HomeLab>]
        public sealed class Web;
        [Cluster, In<Basement>]
        public sealed class Mail;
        [Node(Image.Pet, Arch.X86_64), In<Basement>, Builder, MemberOf<Mail>]
        public sealed class Forge;
        [Node(Image.Base, Arch.X86_64), On<Lan>, MemberOf<Core>, MemberOf<Web>, BuiltOn<Forge>]
        public sealed class Pi;
        [Device, In<Basement>]
        public sealed class Printer;
        """);

    [Theory]
    [InlineData("[{|NIX0008:Community|}]", "Thing does not say what it belongs to. Write [In<HomeLab>] beside [Community].")]
    [InlineData("[{|NIX0008:Constellation|}]", "Thing does not say what it belongs to. Write [In<HomeLab>] beside [Constellation].")]
    [InlineData("[{|NIX0008:Network(\"10.0.0.0/8\")|}]", "Thing does not say what it belongs to. Write [In<SomeCommunity>] beside [Network].")]
    public Task NIX0008_fires_on_what_belongs_nowhere(string attributes, string message) =>
        Expect.Messages(attributes + " public sealed class Thing;", message);

    [Theory]
    [InlineData("[Cluster]", "MemberOf<Thing>")]
    [InlineData("[Device]", "Tags(\"alone\")")]
    public Task NIX0008_lets_groups_and_devices_stand_alone(string attributes, string other) => Expect.Marked($"""
        {attributes} public sealed class Thing;
        [Node(Image.Base, Arch.X86_64), In<Basement>, {other}] public sealed class Pi;
        """);
}
