using NixIaC.Model.Json;
using NixIaC.Model.Lowering.Networks;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering;

/// <summary>Writes the identity of a member of a shared system, which the module <c>identity.nix</c> reads on the machine.</summary>
public static class IdentityFile
{
    /// <summary>The identity file of a node.</summary>
    public static FlakeText Lower(ResolvedNode node, string? domain)
    {
        var members = new List<JsonMember> { new("version", 1), new("hostName", node.Name) };
        if (domain is not null) members.Add(new("domain", domain));
        members.Add(new("networks", new JsonArray(Networks(node).ToEquatableArray<JsonValue>())));
        return new FlakeText(FlakePaths.Node(node.Name), JsonWriter.Write(new JsonObject(members.ToEquatableArray())));
    }

    static IEnumerable<JsonObject> Networks(ResolvedNode node) =>
        NumberedConnections.Of(node.Connections).Select(one => Network(one.Connection, NumberedConnections.NameOf(one)));

    static JsonObject Network(ResolvedConnection connection, string name)
    {
        var members = new List<JsonMember>
        {
            new("name", name),
            new("match", JsonObject.Of((connection.Match.Key, connection.Match.Value))),
        };
        if (connection.Vlan is { } vlan) members.Add(new("vlan", vlan));
        if (connection is { Dhcp: true, Addresses.Count: > 0 }) members.Add(new("dhcp", new JsonBoolean(true)));
        members.Add(new("addresses", JsonTexts.Of(connection.Addresses)));
        members.Add(new("gateways", JsonTexts.Of(connection.Gateways)));
        members.Add(new("dns", JsonTexts.Of(connection.NameServers)));
        members.Add(new("domains", JsonTexts.Of(connection.Domain is { } domain ? [domain] : [])));
        return new JsonObject(members.ToEquatableArray());
    }
}
