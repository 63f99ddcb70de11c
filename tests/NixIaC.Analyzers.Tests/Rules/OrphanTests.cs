using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class OrphanTests
{
    [Fact]
    public Task NIX1013_fires_on_a_community_with_nothing_in_it() => Expect.Messages("""
        [{|NIX1013:Community|}, In<HomeLab>] public sealed class Attic;
        """,
        "Nothing is in Attic: no network, node or device says [In<Attic>]. Put something into it, or take it away.");

    [Theory]
    [InlineData("[Device, In<Attic>] public sealed class Antenna;")]
    [InlineData("[Network(\"10.0.0.0/24\"), In<Attic>] public sealed class Roof;")]
    [InlineData("[Node(Image.Base, Arch.X86_64), In<Attic>] public sealed class Pi;")]
    public Task NIX1013_is_content_with_one_thing(string thing) =>
        Expect.Marked("[Community, In<HomeLab>] public sealed class Attic;\n" + thing);

    [Fact]
    public Task NIX0023_fires_on_a_profile_that_is_written_nowhere() => Expect.Messages("""
        public sealed class {|NIX0023:HardenedAttribute|}(int port) : ProfileAttribute
        {
            public override void Configure(NixOS nixos) => nixos.Services.Openssh.Ports = [port];
        }
        """,
        "Nothing carries the profile Hardened. Write [Hardened] where it is meant to count, or take it away.");

    [Fact]
    public Task NIX0023_counts_uses_on_levels_on_profiles_on_templates_and_by_derivation() => Expect.Marked("""
        public sealed class MarkedAttribute : ProfileAttribute;
        public sealed class CarriedAttribute : ProfileAttribute;
        public class DerivedFromAttribute : ProfileAttribute;
        public abstract class NeverMeantAttribute : ProfileAttribute;
        [Carried] public sealed class CarrierAttribute : DerivedFromAttribute;
        public sealed class OnTemplateAttribute : ProfileAttribute;
        [Node(Image.Base, Arch.X86_64), OnTemplate] public abstract class Template;
        [In<Basement>, Carrier, Marked] public sealed class Pi : Template;
        """);

    [Fact]
    public Task NIX0023_leaves_libraries_alone() =>
        Expect.MarkedAlone("public sealed class MarkedAttribute : ProfileAttribute;");
}
