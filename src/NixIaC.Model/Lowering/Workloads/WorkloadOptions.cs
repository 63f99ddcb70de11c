using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using NixIaC.Model.Workloads;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Workloads;

/// <summary>What a system runs, for the module <c>workloads.nix</c>.</summary>
static class WorkloadOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system)
    {
        if (system.Workloads.Count > 0 && system.Target.LacksSeccomp) yield return (["nixiac", "seccomp"], false);
        foreach (var workload in system.Workloads)
            foreach (var (path, value) in Of(workload, system, "../"))
                yield return (["nixiac", "workloads", workload.Name, .. path], value);
    }

    /// <summary>Option by option, so that those the user sets beside them stay.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="system">What runs it.</param>
    /// <param name="root">The flake's folder from the file on that they are written to.</param>
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedWorkload workload, ResolvedSystem system, string root)
    {
        yield return (["runtime"], workload.Runtime);
        if (workload.Source is { } source) yield return (["source"], new NixPath(root + FlakePaths.File(source)));
        if (Package(workload, system) is { } package) yield return (["package"], package);
        if (workload.Main is { } main) yield return (["main"], main);
        if (workload.Arguments.Count > 0) yield return (["arguments"], TextList.Of(workload.Arguments));
        if (workload.Ports.Count > 0) yield return (["ports"], List([.. workload.Ports.Select(port => (NixExpression)(long)port)]));
        foreach (var variable in workload.Environment.Select(text => text.Split(['='], 2)))
            yield return (["environment", variable[0]], variable[1]);
        if (workload.StateDirectory) yield return (["stateDirectory"], true);
        foreach (var credential in workload.Credentials) yield return (["credentials", credential.Name], credential.Path);
    }

    // Flakes have packages by system. What the rules refuse is left out.
    static NixExpression? Package(ResolvedWorkload workload, ResolvedSystem system) =>
        workload.Package is { } name && OptionPath.TryParse(name, out var path, out _) ? Name("pkgs", [.. path.Segments])
        : workload is { Input: { } input, Output: { } output } && OptionPath.TryParse(output, out var place, out _)
            ? Name("inputs", [input, place.Segments[0], system.Platform, .. place.Segments.Skip(1)])
        : null;
}
