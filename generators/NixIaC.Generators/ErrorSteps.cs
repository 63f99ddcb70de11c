using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Lowering;
using NixIaC.Model.Rules;
using NixIaC.Model.Topology;
using NixIaC.Parser;

namespace NixIaC.Generators;

/// <summary>
/// The steps to the fleet's errors. The analyzers report them live; they are found once more here so that a build with
/// analyzers switched off cannot write an invalid fleet.
/// </summary>
static class ErrorSteps
{
    public static IncrementalValueProvider<EquatableArray<LocatedError>> Of(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<Declaration>> declarations,
        IncrementalValuesProvider<FlakeText> files,
        IncrementalValueProvider<EquatableArray<InventorySheet>> sheets)
    {
        var paths = files.Collect().Select((found, _) =>
            found.Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray());
        var others = OtherFileSteps.Of(context);
        var violations = declarations.Combine(paths).Combine(sheets.Combine(others))
            .Select((all, _) => Violations(new FleetModel(all.Left.Left, all.Left.Right) { Sheets = all.Right.Left, OtherFiles = all.Right.Right }));
        // Only an unsound fleet looks up where things stand: of a sound one, lines may move without any effect.
        return violations.Combine(context.CompilationProvider)
            .Combine(context.AnalyzerConfigOptionsProvider.Select((options, _) => ProjectFolder.Of(options.GlobalOptions)))
            .Select((all, _) => all.Left.Left.Select(violation => LocatedError.Of(violation, all.Left.Right, all.Right)).ToEquatableArray())
            .WithTrackingName(TrackingNames.Errors);
    }

    static EquatableArray<Violation> Violations(FleetModel fleet) =>
        fleet.Declarations.Count == 0 ? default
        : RuleRegistry.Check(fleet)
            .Where(violation => !RuleRegistry.Of(violation.Rule).Configurable).ToEquatableArray();
}
