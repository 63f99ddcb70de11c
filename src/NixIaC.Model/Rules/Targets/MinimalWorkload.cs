using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Why a workload has no place on a minimal image: there are neither virtual machines nor disks, and nobody brings secrets.</summary>
sealed record MinimalWorkload(string What, string WayOut)
{
    // A workload is a user of its own name; the library of minimal images takes no longer ones, as login programs do not.
    const int LongestUser = 31;

    public static MinimalWorkload? Refusal(RunWorkload run) => run switch
    {
        { Fact.Runtime: not ("Native" or "") } => new($"the workload {run.Type.Name} on Runtime.{run.Fact.Runtime}",
            "Minimal images run Runtime.Native only: run it on a node with another image."),
        { Fact.Input: not null } => new($"the workload {run.Type.Name}, which is of a flake input",
            "Name a package of nixpkgs by Package, or a file of the project."),
        { Fact.StateDirectory: true } => new($"the StateDirectory of {run.Type.Name}",
            "The machine runs from memory and keeps no files: take StateDirectory away, or run it on a node with another image."),
        _ when EntityName.Of(run.Type).Length > LongestUser => new($"the workload {run.Type.Name}, whose name is too long for a user",
            $"Rename it to at most {LongestUser} characters, counted as in \"{EntityName.Of(run.Type)}\"."),
        _ when run.Type.All<CredentialFact>().FirstOrDefault() is { } credential => new($"the credential {Quotation.Of(credential.Name)} of {run.Type.Name}",
            "No secrets are delivered to it: take [Credential<TSecret>] away, or run it on a node with another image."),
        _ => null,
    };
}
