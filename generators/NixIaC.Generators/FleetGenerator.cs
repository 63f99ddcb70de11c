using Microsoft.CodeAnalysis;
using NixIaC.Model.Lowering;
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

        context.RegisterImplementationSourceOutput(systems.Combine(sound), (output, pair) =>
        {
            if (pair.Right) output.Add(SystemFile.Lower(pair.Left).File);
        });
        context.RegisterImplementationSourceOutput(outline.Combine(sound), (output, pair) =>
        {
            if (pair is not { Left: { } resolved, Right: true }) return;
            output.AddSource("Fleet.g.cs", AssemblySource.Summary(resolved));
            output.Add(FlakeFile.Lower(resolved));
            output.Add(FleetFile.Lower(resolved));
            // In one source: a cluster may have thousands, and each source costs the compiler something.
            var identities = resolved.Nodes.Where(node => node.Shared).Select(node => IdentityFile.Lower(node, resolved.Domain)).ToList();
            if (identities.Count > 0) output.AddSource("Identities.g.cs", FileSource.Of(identities));
        });
        context.RegisterImplementationSourceOutput(sound, (output, wanted) =>
        {
            if (!wanted) return;
            foreach (var module in ShippedModules.All) output.Add(module);
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
}
