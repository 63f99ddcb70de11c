using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Resolution;
using NixIaC.Model.Workloads;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Minimal;

/// <summary>The native workloads of a minimal image, as services of the library.</summary>
static class MinimalServices
{
    // Programs without libraries where there is a C library for that; the library of minimal images passes it.
    const string Packages = "staticPkgs";

    public static IEnumerable<(string[] Path, NixExpression Value)> Of(ResolvedSystem system) =>
        from workload in system.Workloads
        let program = Program(workload)
        // What the rules refuse is left out.
        where program is not null
        from option in File(workload).Concat(Service(workload, program).Select(member => (Path: (string[])["services", workload.Name, .. member.Path], member.Value)))
        select option;

    static IEnumerable<(string[] Path, NixExpression Value)> Service(ResolvedWorkload workload, NixExpression program)
    {
        yield return (["command"], List([program, .. workload.Arguments.Select(argument => (NixExpression)argument)]));
        foreach (var variable in workload.Environment.Select(text => text.Split(['='], 2)))
            yield return (["environment", variable[0]], variable[1]);
        yield return (["restart"], "on-failure");
        // There are no capabilities: who listens on a privileged port is root.
        if (workload.Ports.All(port => port >= 1024)) yield return (["user"], workload.Name);
    }

    // A file of the project may have lost its permission to be executed on the way.
    static IEnumerable<(string[] Path, NixExpression Value)> File(ResolvedWorkload workload)
    {
        if (workload.Source is not { } source) yield break;
        yield return (["files", PlaceOf(workload), "source"], SystemFile.FromSystems(FlakePaths.File(source)));
        yield return (["files", PlaceOf(workload), "mode"], "0755");
    }

    static NixExpression? Program(ResolvedWorkload workload)
    {
        if (workload.Source is not null) return PlaceOf(workload);
        if (workload.Package is not { } name || !OptionPath.TryParse(name, out var path, out _)) return null;
        var package = Name(Packages, [.. path.Segments]);
        return workload.Main switch
        {
            null => Call(Name("lib", "getExe"), package),
            var file when file.Contains('/') => new NixInterpolation(EquatableArray.Of<NixExpression>(package, new NixString("/" + file))),
            var program => Call(Name("lib", "getExe'"), package, program),
        };
    }

    static string PlaceOf(ResolvedWorkload workload) => "/lib/nixiac/workloads/" + workload.Name;
}
