using Microsoft.CodeAnalysis;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model.Resolution;
using Xunit;

namespace NixIaC.Generators.Tests.Caching;

/// <summary>What a run did anew because of an edit.</summary>
sealed record Rerun(Run Run)
{
    public static Rerun After(FleetProject before, FleetProject after)
    {
        var driver = new Driver();
        Assert.Null(driver.Run(before).Result.Exception);
        var run = driver.Run(after);
        Assert.Null(run.Result.Exception);
        return new Rerun(run);
    }

    /// <summary>The values of a step that are not what they were.</summary>
    public IEnumerable<object> Changed(string step) => Run.Step(step).Where(output => IsChange(output.Reason)).Select(output => output.Value);

    /// <summary>The systems that are written again.</summary>
    public IEnumerable<string> Systems =>
        Changed(TrackingNames.Systems).Select(source => ((ResolvedSystem)source).Name).Order(StringComparer.Ordinal);

    /// <summary>How many outputs ran.</summary>
    public int Outputs => Run.OutputReasons.Count(IsChange);

    static bool IsChange(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
}
