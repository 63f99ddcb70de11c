using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Nix;

namespace NixIaC.Nix.Tests;

/// <summary>Evaluated values as the schema takes them.</summary>
static class NixValues
{
    public static NixExpression Read(JsonElement value) => value.ValueKind switch
    {
        // What comes out of the store was a package or a file: code, not text.
        JsonValueKind.String when value.GetString()!.StartsWith("/nix/store/", StringComparison.Ordinal) => new NixIdentifier("pkgs"),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => new NixNull(),
        JsonValueKind.Array => new NixList(value.EnumerateArray().Select(Read).ToEquatableArray()),
        _ => new NixAttributeSet(
            value.EnumerateObject()
                .Select(member => new NixBinding(EquatableArray.Of(member.Name), Read(member.Value)))
                .ToEquatableArray()),
    };
}
