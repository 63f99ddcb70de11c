using NixIaC.Model.Lowering.Images;
using NixIaC.Model.Lowering.Inputs;
using NixIaC.Model.Lowering.Minimal;
using NixIaC.Model.Lowering.Workloads;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>Writes <c>flake.nix</c>.</summary>
public static class FlakeFile
{
    static readonly string[] PublicModules = ["base", "pet", "livestock", "mascot"];

    /// <summary>The flake of a fleet.</summary>
    public static FlakeText Lower(ResolvedFleet fleet)
    {
        var outputs = new NixFunction(
            FlakeInputs.Parameter(fleet),
            Set(
            [
                Bind("nixosConfigurations", Set([.. fleet.Systems.Where(system => !system.IsMinimal).Select(system => Configuration(fleet, system))])),
                Bind("nixosModules", Set([.. PublicModules.Select(name => Bind(name, new NixPath("./" + FlakePaths.Module(name))))]))
                    with { BlankLineAbove = true },
                Bind("packages", Set([.. Packages(fleet)]))
                    with { BlankLineAbove = true, Comment = "Whole systems, their images, what is built of workloads and images of those, by the platform that builds them: nix build path:.#NAME" },
                .. Apps(fleet),
                Bind("checks", Name("self", "packages")) with { BlankLineAbove = true },
            ]));
        var flake = Set(
            Bind("description", $"The fleet {fleet.Name}: {Counted(fleet.Systems.Count, "system")} for {Counted(fleet.Nodes.Count, "node")}"),
            FlakeInputs.Bind(fleet) with { BlankLineAbove = true },
            Bind("outputs", outputs) with { BlankLineAbove = true });
        var header = $"The fleet {fleet.Type}.\nWritten by NixIaC. Do not edit: the next build overwrites it.";
        return new FlakeText(FlakePaths.Flake, NixWriter.Write(new NixFile(flake, header)).Text);
    }

    static string Counted(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";

    static NixBinding Configuration(ResolvedFleet fleet, ResolvedSystem system) =>
        Bind(system.Name, Call(
            Name("nixpkgs", "lib", "nixosSystem"),
            Set([.. FlakeInputs.Arguments(fleet), Bind("modules", List(new NixPath("./" + FlakePaths.System(system.Name))))])));

    static IEnumerable<NixBinding> Apps(ResolvedFleet fleet)
    {
        var programs = ImageIndexes.Of(fleet).ToArray();
        if (programs.Length > 0) yield return Bind("apps", Set(programs)) with { BlankLineAbove = true, Comment = "nix run path:.#NAME" };
    }

    static IEnumerable<NixBinding> Packages(ResolvedFleet fleet)
    {
        var images = WorkloadImage.Of(fleet).ToLookup(image => image.System.BuildPlatform, StringComparer.Ordinal);
        return fleet.Systems.GroupBy(system => system.BuildPlatform, StringComparer.Ordinal)
            .OrderBy(platform => platform.Key, StringComparer.Ordinal)
            .Select(platform => Bind(platform.Key, Set(
            [
                .. platform.SelectMany(system => Packages(fleet, system)),
                .. WorkloadPackages.Of(platform),
                .. images[platform.Key].Select(image => Bind(image.Name, image.Value)),
            ])));
    }

    static IEnumerable<NixBinding> Packages(ResolvedFleet fleet, ResolvedSystem system) => system.IsMinimal ? [MinimalPackage.Of(system)] :
    [
        Bind(system.Name, Name("self", "nixosConfigurations", system.Name, "config", "system", "build", "toplevel")),
        .. ImageOutput.Of(fleet, system).Select(image => Bind(image.Name, image.Value)),
    ];
}
