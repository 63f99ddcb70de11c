using Microsoft.CodeAnalysis;
using NixIaC.Model.Lowering;
using NixIaC.Model.Resolution;
using NixIaC.Model.Topology;

namespace NixIaC.Generators;

/// <summary>
/// Writes the files of a fleet's flake as constants of the assembly, where the build task finds them. Each system
/// depends on its own type and on its slice of the resolved fleet only, so that an edit to one node's content writes
/// that node's file alone.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FleetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var nodes = DeclarationSteps.Of(context.SyntaxProvider, DeclarationSteps.Node);
        var others = DeclarationSteps.OtherKinds.Select(kind => DeclarationSteps.Of(context.SyntaxProvider, kind)).ToList();
        var files = NixFileSteps.Of(context);

        var placed = nodes.Select((node, _) => node.WithoutContent()).WithTrackingName(TrackingNames.Topology);
        var placedTypes = DeclarationSteps.Join(others.Append(placed));
        var sheets = InventorySteps.Of(context, placedTypes);
        var fleet = placedTypes.Combine(sheets)
            .Select((pair, _) => FleetResolver.Resolve(new FleetModel(pair.Left) { Sheets = pair.Right }))
            .WithTrackingName(TrackingNames.Fleet);
        var errors = ErrorSteps.Of(context, DeclarationSteps.Join(others.Append(nodes)), files, sheets);

        var systems = nodes.Combine(fleet.Select((resolved, _) => new SystemIndex(resolved)))
            .Select((pair, _) => pair.Right.SourceOf(pair.Left))
            .WithTrackingName(TrackingNames.Systems);

        // Nothing of an unsound fleet is written.
        var soundFleet = fleet.Combine(errors.Select((found, _) => found.Count == 0)).Select((pair, _) => pair.Right ? pair.Left : null);
        var sound = soundFleet.Select((resolved, _) => resolved is not null).WithTrackingName(TrackingNames.Sound);

        context.RegisterImplementationSourceOutput(systems.Combine(sound), (output, pair) =>
        {
            if (pair is { Left: { } system, Right: true }) output.Add(SystemFile.Lower(system.System, system.Own));
        });
        context.RegisterImplementationSourceOutput(soundFleet, (output, resolved) =>
        {
            if (resolved is null) return;
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
        context.RegisterSourceOutput(fleet, (output, resolved) =>
        {
            if (resolved is not null) output.AddSource("Catalogue.g.cs", CatalogueSource.Of(resolved));
        });
    }
}
