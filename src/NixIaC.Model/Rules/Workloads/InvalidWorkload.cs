using System.Globalization;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Options;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Workloads;

/// <summary>A workload is one thing that its runtime can start, with ports, variables and credentials of the usual forms.</summary>
static class InvalidWorkload
{
    public static readonly Rule Rule = new(
        "NIX2029",
        "Invalid workload",
        "The workload {0} {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<WorkloadFact>()
        let workload = type.First<WorkloadFact>()!
        from problem in Sources(workload).Concat(Parts(workload)).Select(words => (On: (Fact)workload, Words: words))
            .Concat(Credentials(type))
        select Violation.At(Rule.Id, type, problem.On, type.Name, problem.Words);

    static IEnumerable<string> Sources(WorkloadFact workload)
    {
        if (WorkloadRuntime.Of(workload.Runtime) is not { } runtime) yield break;
        if (workload is { File: null, Package: null, Input: null })
            yield return "is nothing that could run. Name a file of the project, such as \"workloads/notes.jar\", or write Package = \"...\".";
        if ((workload.File ?? workload.Input) is not null && workload.Package is not null)
            yield return "is several things, one of them the package " + Quotation.Of(workload.Package) + ". Take Package or the other one away.";
        if (workload.Package is { } package && !OptionPath.TryParse(package, out _, out _))
            yield return $"is the package {Quotation.Of(package)}, which is no name of one. Write it as in pkgs, such as \"node-red\".";
        if (workload.Input is not null && !(OptionPath.TryParse(workload.Output, out var output, out _) && output.Segments.Count > 1))
            yield return $"is the output {Quotation.Of(workload.Output)}, which names no package. Write it without the system, such as \"packages.default\".";
        if (workload.File is { } file && !runtime.Takes(file) && WorkloadFolder.Of(workload) is null)
            yield return $"is {Quotation.Of(file)}, which Runtime.{runtime.Member} cannot run. Name {Wanted(runtime)}.";
        if (workload.Main is null && WorkloadFolder.Of(workload) is not null && runtime.Member != "V8")
            yield return $"is a folder, and nothing says what to start in it. Write Main = \"{(runtime.Member == "Jvm" ? "com.example.Notes" : "bin/notes")}\".";
        if (runtime.Member == "Ebpf" && workload.File is null && workload.Main is null)
            yield return "is a package, and nothing says which object file of it to load. Write Main = \"lib/filter.bpf.o\".";
    }

    static IEnumerable<string> Parts(WorkloadFact workload)
    {
        foreach (var port in workload.Ports)
            if (port is < 1 or > 65535)
                yield return $"has the port {port.ToString(CultureInfo.InvariantCulture)}, but ports are numbers from 1 to 65535.";
        foreach (var variable in workload.Environment)
            if (ContainerText.VariableProblem(variable) is { } problem)
                yield return $"has the variable {Quotation.Of(variable)} that {problem}.";
        if (workload is { Runtime: "Ebpf", Ports.Count: > 0 } or { Runtime: "Ebpf", StateDirectory: true })
            yield return "is loaded into the kernel, where it neither listens nor keeps files. Take Ports and StateDirectory away.";
    }

    static IEnumerable<(Fact On, string Words)> Credentials(Declaration type)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var credential in type.All<CredentialFact>())
            if (ContainerName.Problem(credential.Name) is { } problem)
                yield return (credential, $"has the credential {Quotation.Of(credential.Name)}, which {problem}.");
            else if (!told.Add(credential.Name))
                yield return (credential, $"has two credentials with the name {Quotation.Of(credential.Name)}. Rename one of them.");
    }

    static string Wanted(WorkloadRuntime runtime) =>
        string.Join(", ", runtime.Artefacts.Concat(runtime.Sources).Select(end => "a " + end)) + (runtime.TakesFolders ? " or a folder" : "");
}
