using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Resolution;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Workloads;

/// <summary>A workload with every default filled in and its references followed.</summary>
/// <param name="Name">Its name and that of its service.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="Runtime">What runs it: <c>jvm</c>.</param>
public sealed record ResolvedWorkload(string Name, string Type, string Runtime)
{
    /// <summary>The file or folder, from the project folder on; null when it is a package.</summary>
    public string? Source { get; init; }

    /// <summary>The files of the project that make it, from the project folder on.</summary>
    public EquatableArray<string> Files { get; init; }

    /// <summary>The package of nixpkgs, or null.</summary>
    public string? Package { get; init; }

    /// <summary>The name of the flake input that it comes from, or null.</summary>
    public string? Input { get; init; }

    /// <summary>The output of that input, without the system.</summary>
    public string? Output { get; init; }

    /// <summary>What is started of it, or null.</summary>
    public string? Main { get; init; }

    /// <summary>The arguments that it is started with.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>The TCP ports that it listens on.</summary>
    public EquatableArray<int> Ports { get; init; }

    /// <summary>Environment variables, <c>NAME=value</c>, each name once.</summary>
    public EquatableArray<string> Environment { get; init; }

    /// <summary>Whether it keeps files.</summary>
    public bool StateDirectory { get; init; }

    /// <summary>The secrets that it reads.</summary>
    public EquatableArray<WorkloadCredential> Credentials { get; init; }

    /// <summary>Whether what is built of it is the same for all architectures.</summary>
    public bool IsPortable { get; init; }

    /// <summary>
    /// The types of the nodes whose packages make its container images, one for each of their architectures; none when it is no image. Known of
    /// the fleet's own list, not of what a node runs.
    /// </summary>
    public EquatableArray<string> ImageHosts { get; init; }

    /// <summary>The systemd unit.</summary>
    public string Unit => Name + ".service";

    /// <summary>The workloads that a fleet declares, by name.</summary>
    public static EquatableArray<ResolvedWorkload> All(FleetModel fleet)
    {
        if (!fleet.Of<WorkloadFact>().Any()) return default;
        var (inputs, secrets) = (InputResolver.Resolve(fleet), ResolvedSecret.All(fleet));
        var hosts = Workloads.ImageHosts.Of(fleet).ToDictionary(
            image => image.Workload.Type, image => image.Nodes.Select(node => node.Type).ToEquatableArray(), StringComparer.Ordinal);
        return fleet.Of<WorkloadFact>()
            .Select(type => Of(fleet, type, inputs, secrets) with { ImageHosts = hosts.TryGetValue(type.Type, out var nodes) ? nodes : default })
            .OrderBy(workload => workload.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>What a node runs, by name.</summary>
    public static EquatableArray<ResolvedWorkload> RunBy(
        FleetModel fleet, Declaration node, EquatableArray<ResolvedInput> inputs, EquatableArray<ResolvedSecret> secrets) =>
        RunWorkload.Of(fleet, node).Select(run => Of(fleet, run.Type, inputs, secrets))
            .OrderBy(workload => workload.Name, StringComparer.Ordinal).ToEquatableArray();

    static ResolvedWorkload Of(FleetModel fleet, Declaration type, EquatableArray<ResolvedInput> inputs, EquatableArray<ResolvedSecret> secrets)
    {
        var said = type.First<WorkloadFact>()!;
        var runtime = WorkloadRuntime.Of(said.Runtime);
        var source = said.File is { } file ? ProjectFile.Normalize(file).TrimEnd('/') : null;
        var isFile = source is not null && WorkloadFolder.Of(said) is null;
        var files = source is null ? default : isFile ? EquatableArray.Of(source) : WorkloadFolder.Files(fleet, source).ToEquatableArray();
        return new ResolvedWorkload(EntityName.Of(type), type.Type, said.Runtime.ToLowerInvariant())
        {
            Source = source,
            Files = files,
            Package = said.Package,
            Input = said.Input is null ? null : inputs.FirstOrDefault(input => input.Type == said.Input)?.Name,
            Output = said.Input is null ? null : said.Output,
            Main = said.Main,
            Arguments = said.Arguments,
            Ports = said.Ports,
            Environment = said.Environment.Where(text => text.IndexOf('=') > 0)
                .GroupBy(text => text.Substring(0, text.IndexOf('=')), StringComparer.Ordinal).Select(same => same.Last()).ToEquatableArray(),
            StateDirectory = said.StateDirectory,
            Credentials = (from credential in type.All<CredentialFact>()
                           from secret in secrets
                           where secret.Type == credential.Secret
                           select new WorkloadCredential(credential.Name, secret.Type, secret.Path)).ToEquatableArray(),
            IsPortable = source is not null && runtime is not null
                && (isFile ? runtime.IsPortable(source) : runtime.Member is not "Beam" && !files.Contains(WorkloadFolder.LockFile(source))),
        };
    }
}

/// <summary>A secret that a workload reads.</summary>
/// <param name="Name">The name under which it finds it.</param>
/// <param name="Secret">The type of the secret.</param>
/// <param name="Path">Where the secret lies on the node.</param>
public sealed record WorkloadCredential(string Name, string Secret, string Path);
