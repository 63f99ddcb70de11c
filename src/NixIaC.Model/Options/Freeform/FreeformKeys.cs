using NixIaC.Model.Json;
using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options.Freeform;

/// <summary>The keys that are known of settings which NixOS leaves open: of systemd units, networks, Nix and sshd.</summary>
static class FreeformKeys
{
    static readonly Lazy<Dictionary<string, HashSet<string>>> ByPlace = new(Load);

    /// <summary>The keys known of the value at a place; none where nothing is known.</summary>
    public static IReadOnlyCollection<string> At(OptionNode node) =>
        node.Owner is { } owner && ByPlace.Value.TryGetValue(node.IsOption ? owner.Name : owner.Name + ".*", out var keys) ? keys : [];

    static Dictionary<string, HashSet<string>> Load()
    {
        var overlay = JsonReader.Read(OverlayText.Read()).Value!;
        var sections = Members(Members(overlay)["sections"]);
        return Members(Members(overlay)["places"]).ToDictionary(
            place => place.Key,
            place => new HashSet<string>(
                ((JsonItems)place.Value).Items.SelectMany(section => Members(sections[((JsonQuoted)section).Value]).Keys), StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    static Dictionary<string, JsonNode> Members(JsonNode node) =>
        ((JsonMembers)node).Members.ToDictionary(member => member.Name.Value, member => member.Value, StringComparer.Ordinal);
}
