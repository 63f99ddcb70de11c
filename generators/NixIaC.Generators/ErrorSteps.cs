using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Rules;
using NixIaC.Model.Topology;

namespace NixIaC.Generators;

/// <summary>
/// The steps to the fleet's errors. The analyzers report them live; they are found once more here so that a build with
/// analyzers switched off cannot write an invalid fleet.
/// </summary>
static class ErrorSteps
{
    public static IncrementalValueProvider<EquatableArray<LocatedError>> Of(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<FleetModel> model)
    {
        var violations = model.Select((fleet, cancel) => Violations(fleet, cancel));
        // Only an unsound fleet looks up where things stand: of a sound one, lines may move without any effect.
        return violations.Combine(context.CompilationProvider)
            .Combine(ProjectFileSteps.Folder(context))
            .Select((all, _) => all.Left.Left.Select(violation => LocatedError.Of(violation, all.Left.Right, all.Right)).Distinct().ToEquatableArray())
            .WithTrackingName(TrackingNames.Errors);
    }

    static EquatableArray<Violation> Violations(FleetModel fleet, CancellationToken cancel) =>
        fleet.Declarations.Count == 0 ? default : RuleRegistry.CheckSoundness(fleet, cancel).ToEquatableArray();
}
