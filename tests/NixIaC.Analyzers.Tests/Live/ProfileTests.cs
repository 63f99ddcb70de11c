using Microsoft.CodeAnalysis;
using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Live;

public sealed class ProfileTests
{
    const string Uses = """
        [Node(Image.Base, Arch.Arm64), On<Lan>, Hardened] public sealed class A;
        [Node(Image.Base, Arch.Arm64), On<Lan>, Hardened] public sealed class B;
        """;

    [Fact]
    public Task A_fault_in_a_profile_is_reported_on_the_profile_alone() => Expect.Marked(
        """[{|NIX0012:Imports("nas.nix")|}] public sealed class HardenedAttribute : ProfileAttribute;""" + Uses);

    [Fact]
    public Task Also_when_the_profile_is_brought_by_another() => Expect.Marked("""
        [{|NIX0012:Imports("nas.nix")|}] public sealed class InnerAttribute : ProfileAttribute;
        [Inner] public sealed class HardenedAttribute : ProfileAttribute;
        """ + Uses);

    [Fact]
    public Task Also_when_the_profile_inherits_it() => Expect.Marked("""
        [{|NIX0012:Imports("nas.nix")|}] public abstract class CommonAttribute : ProfileAttribute;
        public sealed class HardenedAttribute : CommonAttribute;
        """ + Uses);

    [Fact]
    public Task Also_when_profiles_bring_each_other() => Expect.Marked("""
        [{|NIX0012:Imports("nas.nix")|}, Hardened] public sealed class InnerAttribute : ProfileAttribute;
        [Inner, {|NIX0012:Imports("web.nix")|}] public sealed class HardenedAttribute : ProfileAttribute;
        """ + Uses);

    [Fact]
    public Task Also_when_a_profile_carries_itself() => Expect.Marked(
        """[{|NIX0012:Imports("nas.nix")|}, Hardened] public sealed class HardenedAttribute : ProfileAttribute;""" + Uses);

    [Fact]
    public Task A_fault_in_a_profile_of_another_project_is_reported_where_it_is_written() => Expect.Marked(
        UserProject.WithPrelude("""
            [Node(Image.Base, Arch.Arm64), On<Lan>, {|NIX0012:Hardened|}] public sealed class A;
            [{|NIX0012:Hardened|}] public sealed class BothAttribute : ProfileAttribute;
            [Node(Image.Base, Arch.Arm64), On<Lan>, Both] public sealed class B;
            """) with
        {
            OtherReferences = [Library("""[Imports("nas.nix")] public sealed class HardenedAttribute : ProfileAttribute;""")],
        });

    static CompilationReference Library(string text) => UserProject.Bare(text).Compile().WithAssemblyName("Profiles").ToMetadataReference();
}
