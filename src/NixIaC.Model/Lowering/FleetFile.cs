using NixIaC.Model.Json;
using NixIaC.Model.Lowering.Images;
using NixIaC.Model.Lowering.Minimal;
using NixIaC.Model.Lowering.Virtualization;
using NixIaC.Model.Lowering.Workloads;
using NixIaC.Model.Resolution;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Lowering;

/// <summary>Writes <c>fleet.json</c>: the resolved fleet for tools. Its form is documented in <c>docs/fleet-json.md</c>.</summary>
public static class FleetFile
{
    /// <summary>The file of a fleet.</summary>
    public static FlakeText Lower(ResolvedFleet fleet) => new(FlakePaths.Fleet, JsonWriter.Write(JsonObject.Of(
        ("version", 1),
        ("fleet", JsonObject.Of(
            ("name", fleet.Name),
            ("type", fleet.Type),
            ("domain", JsonTexts.OrNull(fleet.Domain)),
            ("release", fleet.Release.ToString()),
            ("nixpkgs", NixpkgsInput.Of(fleet.Release)))),
        ("communities", Array(fleet.Communities, Community)),
        ("constellations", Array(fleet.Constellations, Constellation)),
        ("systems", Array(fleet.Systems, system => System(fleet, system))),
        ("nodes", Array(fleet.Nodes, Node)),
        ("devices", Array(fleet.Devices, Device)))
        .With("workloads", fleet.Workloads.Count > 0 ? Workloads(fleet) : null)));

    static JsonValue Community(ResolvedCommunity community) => JsonObject.Of(
        ("name", community.Name),
        ("type", community.Type),
        ("networks", Array(community.Networks, Network)))
        .With("visibility", Word(community.Visibility));

    static JsonArray Workloads(ResolvedFleet fleet)
    {
        var images = WorkloadImage.Of(fleet).ToLookup(image => image.Workload.Name, StringComparer.Ordinal);
        return Array(fleet.Workloads, workload => Workload(workload, images[workload.Name]));
    }

    static JsonObject Workload(ResolvedWorkload workload, IEnumerable<WorkloadImage> images) => JsonObject.Of(
        ("name", workload.Name),
        ("type", workload.Type),
        ("runtime", workload.Runtime),
        ("portable", workload.IsPortable))
        .With("source", workload.Source)
        .With("package", workload.Package)
        .With("input", workload.Input)
        .With("output", workload.Output)
        .With("ports", workload.Ports.Count > 0 ? new JsonArray(workload.Ports.Select(port => (JsonValue)port).ToEquatableArray()) : null)
        .With("secrets", workload.Credentials.Select(credential => credential.Name).ToEquatableArray())
        .With("images", images.Any() ? Array(images, ImageOf) : null);

    static JsonValue ImageOf(WorkloadImage image) =>
        JsonObject.Of(("architecture", image.System.Target.Runtimes.GoArch!), ("system", image.System.Name), ("attribute", image.Attribute));

    static JsonValue Network(ResolvedNetwork network) => JsonObject.Of(
        ("name", network.Name),
        ("type", network.Type),
        ("prefixes", JsonTexts.Of(network.Prefixes)),
        ("gateways", JsonTexts.Of(network.Gateways)),
        ("nameServers", JsonTexts.Of(network.NameServers)),
        ("domain", JsonTexts.OrNull(network.Domain)))
        .With("visibility", Word(network.Visibility))
        .With("vlan", network.Vlan);

    static JsonValue Constellation(ResolvedConstellation constellation) => JsonObject.Of(
        ("name", constellation.Name),
        ("type", constellation.Type),
        ("undernet", JsonTexts.Of(constellation.Undernet)),
        ("members", JsonTexts.Of(constellation.Members)))
        .With("replicas", constellation.Replicas);

    static JsonObject System(ResolvedFleet fleet, ResolvedSystem system) => JsonObject.Of(
        ("name", system.Name),
        ("type", system.Type),
        ("image", system.Image),
        ("hostPlatform", system.Platform),
        ("buildPlatform", system.BuildPlatform),
        ("builtOn", JsonTexts.OrNull(system.BuiltOn)),
        ("build", JsonObject.Of(("way", BuildSummary.Word(system.Way)), ("reason", system.BuildReason))),
        ("cores", OrNull(system.Cores)),
        ("memoryMiB", OrNull(system.MemoryMiB)),
        ("stateVersion", JsonTexts.OrNull(system.IsMinimal ? null : system.StateVersion)),
        ("shared", system.Shared),
        ("file", FlakePaths.System(system.Name)),
        ("attribute", system.IsMinimal ? MinimalPackage.AttributeOf(system) : $"nixosConfigurations.{system.Name}"))
        .With("triple", system.Target.IsLossy ? system.Target.Triple : null)
        .With("diskGiB", system.DiskGiB)
        .With("experiments", system.Experiments)
        .With("images", system.Formats.Count > 0 ? Array(ImageOutput.Of(fleet, system), ImageOf) : null)
        .With("hypervisor", system.Hypervisor?.Kind.ToLowerInvariant())
        .With("guests", system.Hypervisor is { Guests.Count: > 0 } host ? Array(host.Guests, Guest) : null);

    static JsonValue ImageOf(ImageOutput image) => JsonObject.Of(
        ("node", image.Node), ("format", image.Format.Name), ("attribute", $"packages.{image.System.BuildPlatform}.{image.Name}"));

    static JsonValue Guest(ResolvedGuest guest) => JsonObject.Of(
        ("name", guest.Name),
        ("folder", GuestPaths.Folder(guest.Name)),
        ("accelerated", guest.IsAccelerated),
        ("cores", guest.Cores),
        ("memoryMiB", guest.MemoryMiB),
        ("diskGiB", guest.DiskGiB),
        ("macs", JsonTexts.Of(guest.Cards.Select(card => card.Mac))));

    static JsonValue Node(ResolvedNode node) => JsonObject.Of(
        ("name", node.Name),
        ("fqdn", node.Fqdn),
        ("type", node.Type),
        ("system", node.System),
        ("community", JsonTexts.OrNull(node.Community)),
        ("addresses", JsonTexts.Of(node.Connections.SelectMany(connection => connection.Addresses))),
        ("hostKey", JsonTexts.OrNull(node.HostKey)),
        ("secrets", Array(node.Secrets, secret => Secret(secret, node.Name))),
        ("identity", JsonTexts.OrNull(node.Shared ? FlakePaths.Node(node.Name) : null)))
        .With("reachability", Word(node.Traits.Reachability))
        .With("visibility", Word(node.Traits.Visibility))
        .With("ssh", Ssh(node))
        .With("jumps", node.Traits.Jumps)
        .With("guestOf", node.Traits.GuestOf)
        .With("memberships", node.Traits.Memberships.Any(IsMore) ? Array(node.Traits.Memberships.Where(IsMore), Membership) : null)
        .With("tags", node.Traits.Tags)
        .With("workloads", node.Workloads);

    // Left out where it is what a reader expects: root at the first address or full name, at the port of SSH.
    static JsonObject? Ssh(ResolvedNode node) =>
        node.Ssh is { Port: ResolvedSsh.DefaultPort, User: ResolvedSsh.DefaultUser } && node.Ssh.Host == Expected(node)
            ? null
            : Ssh(node.Ssh);

    static JsonObject Ssh(ResolvedSsh ssh) => JsonObject.Of(("host", ssh.Host), ("port", ssh.Port), ("user", ssh.User));

    static string Expected(ResolvedNode node) =>
        node.Connections.SelectMany(connection => connection.Addresses).FirstOrDefault() is { } address
            ? address.Substring(0, address.IndexOf('/'))
            : node.Fqdn;

    // Members of constellations without duties stand there.
    static bool IsMore(ResolvedMembership member) => !member.IsConstellation || member.Duties.Count > 0;

    static JsonObject Membership(ResolvedMembership member) => JsonObject.Of(("of", member.Name))
        .With("role", member.Role)
        .With("duties", member.Duties.Select(duty => duty.ToLowerInvariant()).ToEquatableArray());

    // Private and behind NAT go without saying.
    static string? Word(Visibility visibility) => visibility switch
    {
        Visibility.Public => "public",
        Visibility.Obfuscated => "obfuscated",
        _ => null,
    };

    static string? Word(Reachability reachability) => reachability switch
    {
        Reachability.Direct => "direct",
        Reachability.OutboundOnly => "outbound-only",
        _ => null,
    };

    static JsonObject Secret(ResolvedSecret secret, string node) => JsonObject.Of(
        ("name", secret.Name),
        ("source", secret.FileFor(node)),
        ("path", secret.Path),
        ("owner", secret.Owner),
        ("group", secret.Group),
        ("mode", secret.Mode),
        ("restartUnits", JsonTexts.Of(secret.Restarts)));

    static JsonValue Device(ResolvedDevice device) => JsonObject.Of(
        ("name", device.Name),
        ("fqdn", device.Fqdn),
        ("type", device.Type),
        ("community", JsonTexts.OrNull(device.Community)),
        ("addresses", JsonTexts.Of(device.Addresses)))
        .With("hostKey", device.HostKey)
        .With("reachability", Word(device.Traits.Reachability))
        .With("visibility", Word(device.Traits.Visibility))
        .With("ssh", device.Ssh is { } ssh ? Ssh(ssh) : null)
        .With("jumps", device.Traits.Jumps)
        .With("tags", device.Traits.Tags);

    static JsonValue OrNull(int? number) => number is { } value ? value : new JsonNull();

    static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonValue> write) => new(items.Select(write).ToEquatableArray());
}
