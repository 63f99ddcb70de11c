using System.Globalization;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Rules.Options;

/// <summary>A part of a value that is neither list nor set itself.</summary>
/// <param name="Value">The part.</param>
/// <param name="Way">From the whole to the part: keys in sets, positions in lists.</param>
sealed record ValuePart(NixExpression Value, EquatableArray<string> Way)
{
    /// <summary>The parts of a value, in order; all of it when it is neither list nor set.</summary>
    public static IEnumerable<ValuePart> Of(NixExpression value) => Of(value, []);

    static IEnumerable<ValuePart> Of(NixExpression value, string[] way) => value switch
    {
        NixList list => list.Items.SelectMany((item, position) => Of(item, [.. way, position.ToString(CultureInfo.InvariantCulture)])),
        NixAttributeSet set => set.Bindings.SelectMany(binding => Of(binding.Value, [.. way, .. binding.Path])),
        _ => [new(value, new(way))],
    };
}
