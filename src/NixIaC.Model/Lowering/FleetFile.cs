using NixIaC.Model.Json;
using NixIaC.Model.Resolution;
using NixIaC.Model.Secrets;

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
        ("systems", Array(fleet.Systems, System)),
        ("nodes", Array(fleet.Nodes, Node)),
        ("devices", Array(fleet.Devices, Device)))));

    static JsonValue Community(ResolvedCommunity community) => JsonObject.Of(
        ("name", community.Name),
        ("type", community.Type),
        ("networks", Array(community.Networks, Network)));

    static JsonValue Network(ResolvedNetwork network) => JsonObject.Of(
        ("name", network.Name),
        ("type", network.Type),
        ("prefixes", JsonTexts.Of(network.Prefixes)),
        ("gateways", JsonTexts.Of(network.Gateways)),
        ("nameServers", JsonTexts.Of(network.NameServers)),
        ("domain", JsonTexts.OrNull(network.Domain)));

    static JsonValue Constellation(ResolvedConstellation constellation) => JsonObject.Of(
        ("name", constellation.Name),
        ("type", constellation.Type),
        ("undernet", JsonTexts.Of(constellation.Undernet)),
        ("members", JsonTexts.Of(constellation.Members)));

    static JsonValue System(ResolvedSystem system) => JsonObject.Of(
        ("name", system.Name),
        ("type", system.Type),
        ("image", system.Image),
        ("hostPlatform", system.Platform),
        ("buildPlatform", system.BuildPlatform),
        ("builtOn", JsonTexts.OrNull(system.BuiltOn)),
        ("cores", OrNull(system.Cores)),
        ("memoryMiB", OrNull(system.MemoryMiB)),
        ("stateVersion", system.StateVersion),
        ("shared", system.Shared),
        ("file", FlakePaths.System(system.Name)),
        ("attribute", $"nixosConfigurations.{system.Name}"));

    static JsonValue Node(ResolvedNode node) => JsonObject.Of(
        ("name", node.Name),
        ("fqdn", node.Fqdn),
        ("type", node.Type),
        ("system", node.System),
        ("community", JsonTexts.OrNull(node.Community)),
        ("addresses", JsonTexts.Of(node.Connections.SelectMany(connection => connection.Addresses))),
        ("hostKey", JsonTexts.OrNull(node.HostKey)),
        ("secrets", Array(node.Secrets, secret => Secret(secret, node.Name))),
        ("identity", JsonTexts.OrNull(node.Shared ? FlakePaths.Node(node.Name) : null)));

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
        ("addresses", JsonTexts.Of(device.Addresses)));

    static JsonValue OrNull(int? number) => number is { } value ? value : new JsonNull();

    static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonValue> write) => new(items.Select(write).ToEquatableArray());
}
