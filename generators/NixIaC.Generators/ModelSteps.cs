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
        var model = declarations.Combine(paths)
            .Combine(InventorySteps.Of(context, declarations)).Combine(OtherFileSteps.Of(context)).Combine(AddedOptionSteps.Of(context))
            .Combine(PackageSteps.Of(context).Combine(NixErrorSteps.Of(files)))
            .Select((all, _) => new FleetModel(all.Left.Left.Left.Left.Left, all.Left.Left.Left.Left.Right)
            {
                Sheets = all.Left.Left.Left.Right,
                OtherFiles = all.Left.Left.Right,
                AddedOptions = all.Left.Right,
                Packages = all.Right.Left,
                NixErrors = all.Right.Right,
            });
        // Which texts bodies want is known when they are evaluated.
        return model.Combine(TextSteps.Of(context, model))
            .Select((all, _) => all.Left.WithTexts(all.Right))
            .WithTrackingName(TrackingNames.Model);
    }
}
