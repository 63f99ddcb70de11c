using NixIaC.Generators.Tests.Harness;
using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Model.Targets;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Targets;

/// <summary>A fleet with a node of each architecture that NixOS evaluates for, as Nix reads it.</summary>
public sealed class TargetSystemsTests
{
    static readonly Target[] Targets = [.. Target.All.Where(target => target.Class != SupportClass.NoNixos)];

    [Theory]
    [InlineData("26.05"), InlineData("26.11")]
    public async Task Each_is_for_its_platform_and_sets_what_there_is(string name)
    {
        NixTool.Require();
        var release = Release.Parse(name)!.Value;
        using var fleet = await WrittenFleet.Of(Project(release));
        var schema = OptionSchema.For(release);
        foreach (var target in Targets)
        {
            var system = await StandIn.Evaluate(release, $$"""
                let system = lib.nixosSystem { modules = [ {{StandIn.Quoted(fleet.System(HostName(target)))}} ]; }; in {
                  inherit (system) definitions;
                  console = system.config.nixiac.console.serialDevice;
                  host = system.config._pkgs.stdenv.hostPlatform.config;
                  build = system.config._pkgs.stdenv.buildPlatform.config;
                }
                """);
            Assert.Equal(target.Triple, system.GetProperty("host").GetString());
            Assert.Equal(target.Arch is "X86_64" or "I686" ? target.Triple : "x86_64-unknown-linux-gnu", system.GetProperty("build").GetString());
            Assert.Equal(target.Serial, system.GetProperty("console").GetString());
            Assert.Empty(
                from definition in Definition.Read(system.GetProperty("definitions"))
                from problem in schema.Check(new OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
                select $"{target.Arch}: {problem.Message}");
        }
    }

    static string HostName(Target target) => "m-" + target.Arch.ToLowerInvariant().Replace('_', '-');

    static FleetProject Project(Release release) => FleetProject.Of($$"""
        using NixIaC;

        namespace Acme;

        [Fleet(Release = NixosRelease.V{{release.Year}}_{{release.Month:00}}, StateVersion = "26.05"), OptIn(Experiment.NixosOnVintage)]
        [Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")]
        public sealed class Works;
        [Community, In<Works>] public sealed class Site;
        [Node(Image.Livestock, Arch.X86_64), Builder, In<Site>] public sealed class Forge;
        {{string.Join('\n', Targets.Select(target =>
            $"[Node(Image.Base, Arch.{target.Arch}, Name = \"{HostName(target)}\"), BuiltOn<Forge>, In<Site>] public sealed class Of{target.Arch};"))}}
        """);
}
