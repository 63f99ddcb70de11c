using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Lowering;
using NixIaC.Model.Topology;

namespace NixIaC.Generators;

/// <summary>The steps from a project to the model of its fleet.</summary>
static class ModelSteps
{
    public static IncrementalValueProvider<FleetModel> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FlakeText> files)
    {
        var declarations = DeclarationSteps.Of(context.SyntaxProvider).Collect().Select((found, _) => found.ToEquatableArray());
        var paths = files.Collect().Select((found, _) =>
            found.Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray());
        return declarations.Combine(paths).Combine(InventorySteps.Of(context, declarations).Combine(OtherFileSteps.Of(context)))
            .Select((all, _) => new FleetModel(all.Left.Left, all.Left.Right) { Sheets = all.Right.Left, OtherFiles = all.Right.Right })
            .WithTrackingName(TrackingNames.Model);
    }
}
