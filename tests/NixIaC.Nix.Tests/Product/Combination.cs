using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;

namespace NixIaC.Nix.Tests.Product;

/// <summary>One node of the product of all targets.</summary>
/// <param name="Arch">The architecture.</param>
/// <param name="Image">The image.</param>
/// <param name="Format">What it emits, or null.</param>
/// <param name="Runtime">The runtime of the workload that it runs, or null.</param>
/// <param name="Virtualization">What it has to do with virtualization, a name of <see cref="Roles"/>, or null.</param>
sealed record Combination(string Arch, string Image, string? Format, string? Runtime, string? Virtualization)
{
    public static readonly string[] Images = ["Base", "Pet", "Livestock", "Mascot", "Minimal"];

    public static readonly string?[] Formats = [null, .. ImageFormat.All.Select(format => format.Member)];

    public static readonly string?[] Runtimes = [null, "Jvm", "Beam", "Wasm", "Ebpf", "V8", "Native"];

    /// <summary>Runtimes of containers, a member of a Kubernetes cluster, hosts and guests of both hypervisors.</summary>
    public static readonly string?[] Roles =
        [null, "Podman", "Docker", "Containerd", "CriO", "K3s", "Libvirt", "Qemu", "GuestOfLibvirt", "GuestOfQemu"];

    /// <summary>The product of the other sets, for one format.</summary>
    public static IEnumerable<Combination> With(string? format) =>
        from target in Target.All
        from image in Images
        from runtime in Runtimes
        from role in Roles
        select new Combination(target.Arch, image, format, runtime, role);

    /// <summary>The host name: each part says what it is.</summary>
    public string HostName => string.Join('-', new[] { Arch, Image, Format ?? "none", Runtime ?? "none", Virtualization ?? "none" })
        .Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    public override string ToString() => HostName;

    /// <summary>The node as the parser would read it. Attributes are told apart by their sites.</summary>
    public Declaration Node => new("Acme." + HostName, HostName, TypeShape.Usable, Facts()
        .Select((fact, index) => fact with { Site = new Site(index, null) }).ToEquatableArray());

    IEnumerable<Fact> Facts()
    {
        var isGuest = Virtualization?.StartsWith("Guest", StringComparison.Ordinal) == true;
        yield return new NodeFact(Image, Arch, HostName, isGuest ? 1 : 0, isGuest ? 256 : 0, null) { DiskGiB = isGuest ? 8 : 0 };
        yield return new InFact("Acme.Site");
        yield return new OptInFact("NixosOnVintage");
        yield return new BuiltOnFact("Acme.Forge") { Via = Via(Target.Of(Arch)!) };
        if (Format is not null) yield return new EmitsFact(EquatableArray.Of(Format));
        if (Runtime is not null) yield return new RunsFact("Acme." + Runtime);
        if (Role is { } role) yield return role;
    }

    // Erlang does not cross-compile.
    string Via(Target target) =>
        Runtime == "Beam" && Image != "Minimal" && target.CanBeEmulated && !Target.Of("X86_64")!.BuildsNatively(target) ? "Emulation" : "Planned";

    Fact? Role => Virtualization switch
    {
        null => null,
        "K3s" => new MemberOfFact("Acme.Swarm") { Role = "agent" },
        "Libvirt" or "Qemu" => new HypervisorFact(Virtualization),
        "GuestOfLibvirt" or "GuestOfQemu" => new GuestOfFact("Acme.Host" + Virtualization["GuestOf".Length..]),
        _ => new ContainerRuntimeFact(Virtualization, null),
    };
}
