using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Lowering;
using NixIaC.Model.Lowering.Files;
using NixIaC.Model.Lowering.Virtualization;
using NixIaC.Model.Resolution;

namespace NixIaC.Generators;

/// <summary>
/// Writes the files of a fleet's flake as constants of the assembly, where the build task finds them. The whole fleet is
/// resolved after each edit, from declarations and bodies that are read once; then each system is written from its own
/// slice, so that an edit to one node's content writes that node's file alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FleetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = NixFileSteps.Of(context);
        var model = ModelSteps.Of(context, files);
        var fleet = model.Select((read, cancel) => FleetResolver.Resolve(read, cancel)).WithTrackingName(TrackingNames.Fleet);
        var errors = ErrorSteps.Of(context, model);

        // Nothing of an unsound fleet is written.
        var sound = fleet.Combine(errors).Select((pair, _) => pair.Left is not null && pair.Right.Count == 0).WithTrackingName(TrackingNames.Sound);
        var systems = fleet.SelectMany((resolved, _) => resolved?.Systems ?? default).WithTrackingName(TrackingNames.Systems);
        var outline = fleet.Select((resolved, _) => resolved?.WithoutContent()).WithTrackingName(TrackingNames.Outline);

        var profiles = ProfileSteps.Of(context.SyntaxProvider);
        var texts = systems.Combine(sound).Select((pair, _) => pair.Right ? SystemFile.Lower(pair.Left) : null);

        context.RegisterImplementationSourceOutput(texts, (output, system) =>
        {
            if (system is not null) output.Add(system.File);
        });
        context.RegisterImplementationSourceOutput(SourceMapSteps.Of(context, texts, sound), (output, map) =>
        {
            if (map is not null) output.Add(map);
        });
        context.RegisterImplementationSourceOutput(fleet.Combine(sound).Select((pair, _) => Copies(pair.Left, pair.Right)), (output, copies) =>
        {
            if (copies.Count > 0) output.AddSource("Copies.g.cs", AssemblySource.Copies(copies));
        });
        // Not for the implementation alone: in an editor too, the projects that refer to this one read it.
        context.RegisterSourceOutput(profiles.Collect(), (output, found) =>
        {
            if (found.Length > 0) output.AddSource("Profiles.g.cs", AssemblySource.Profiles(found));
        });
        context.RegisterImplementationSourceOutput(outline.Combine(sound), (output, pair) =>
        {
            if (pair is not { Left: { } resolved, Right: true }) return;
            output.AddSource("Fleet.g.cs", AssemblySource.Summary(resolved));
            output.Add(FlakeFile.Lower(resolved));
            output.Add(FleetFile.Lower(resolved));
            if (ShippedModules.HasImages(resolved))
                foreach (var module in ShippedModules.Images) output.Add(module);
            foreach (var guest in DomainFile.All(resolved)) output.Add(guest);
            // In one source: a cluster may have thousands, and each source costs the compiler something.
            var identities = resolved.Nodes.Where(node => node.Shared).Select(node => IdentityFile.Lower(node, resolved.Domain)).ToList();
            if (identities.Count > 0) output.AddSource("Identities.g.cs", FileSource.Of(identities));
        });
        context.RegisterImplementationSourceOutput(sound, (output, wanted) =>
        {
            if (!wanted) return;
            foreach (var module in ShippedModules.All) output.Add(module);
        });
        var minimal = outline.Combine(sound).Select((pair, _) => pair is { Right: true, Left: { } resolved } && resolved.Systems.Any(system => system.IsMinimal));
        context.RegisterImplementationSourceOutput(minimal, (output, wanted) =>
        {
            if (!wanted) return;
            foreach (var file in ShippedModules.Minimal) output.Add(file);
        });
        context.RegisterImplementationSourceOutput(files.Combine(sound), (output, pair) =>
        {
            if (pair.Right) output.Add(new FlakeText(FlakePaths.Import(pair.Left.Path), pair.Left.Text));
        });
        context.RegisterImplementationSourceOutput(errors, (output, found) =>
        {
            if (found.Count > 0) output.AddSource("FleetErrors.g.cs", AssemblySource.Errors(found));
        });
        context.RegisterSourceOutput(outline, (output, resolved) =>
        {
            if (resolved is not null) output.AddSource("Catalogue.g.cs", CatalogueSource.Of(resolved));
        });
    }

    static EquatableArray<FlakeCopy> Copies(ResolvedFleet? fleet, bool sound) =>
        fleet is not null && sound ? FleetCopies.Of(fleet).ToEquatableArray() : default;
}
