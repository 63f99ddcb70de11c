using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Nix;

namespace NixIaC.OptionTypes.Reading;

/// <summary>Reads JSON as Nix values.</summary>
static class JsonValues
{
    public static NixExpression Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => new NixNull(),
        JsonValueKind.True => new NixBoolean(true),
        JsonValueKind.False => new NixBoolean(false),
        JsonValueKind.String => new NixString(json.GetString()!),
        JsonValueKind.Number => json.TryGetInt64(out var integer) ? new NixInteger(integer) : new NixFloat(json.GetDouble()),
        JsonValueKind.Array => new NixList(json.EnumerateArray().Select(Read).ToEquatableArray()),
        _ => new NixAttributeSet(json.EnumerateObject()
            .Select(member => new NixBinding(EquatableArray.Of(member.Name), Read(member.Value)))
            .ToEquatableArray()),
    };
}
