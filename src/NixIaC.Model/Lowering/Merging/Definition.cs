using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Merging;

/// <summary>A value of an option as a module defines it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Priority">The number of its priority.</param>
/// <param name="By">The settings that it comes from, far to near; one or more.</param>
sealed record Definition(NixExpression Value, int Priority, EquatableArray<Contribution> By)
{
    /// <summary>What must hold for it to count.</summary>
    public EquatableArray<NixExpression> Conditions { get; init; }

    /// <summary>Before or after the other elements; else in their midst.</summary>
    public OptionPriority Order { get; init; }

    /// <summary>The value with what Nix must know of it.</summary>
    public NixExpression ToNix()
    {
        var value = Order switch
        {
            OptionPriority.Before => Call(Name("lib", "mkBefore"), Value),
            OptionPriority.After => Call(Name("lib", "mkAfter"), Value),
            _ => Value,
        };
        value = Priority switch
        {
            100 => value,
            50 => Call(Name("lib", "mkForce"), value),
            1000 => Call(Name("lib", "mkDefault"), value),
            _ => Call(Name("lib", "mkOverride"), (long)Priority, value),
        };
        return Conditions.Count == 0 ? value : Call(Name("lib", "mkIf"), All(Conditions), value);
    }

    /// <summary>That all of the conditions hold.</summary>
    public static NixExpression All(IEnumerable<NixExpression> conditions) =>
        conditions.Aggregate((left, right) => new NixBinary("&&", left, right));
}
