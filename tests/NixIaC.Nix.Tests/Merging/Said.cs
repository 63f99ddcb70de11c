using System.Text.Json.Nodes;
using NixIaC.Model;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Nix.Tests.Merging;

/// <summary>A random setting together with what it means, told without Nix.</summary>
/// <param name="Path">The option.</param>
/// <param name="Priority">The priority.</param>
/// <param name="Adds">Whether it is <c>+=</c>.</param>
/// <param name="Conditions">What must hold.</param>
/// <param name="Value">The value.</param>
sealed record Said(string Path, OptionPriority Priority, bool Adds, IReadOnlyList<Condition> Conditions, Meant Value)
{
    public Setting Setting => new(OptionPath.Parse(Path), Value.Written)
    {
        Priority = Priority,
        Adds = Adds,
        Conditions = Conditions.Select(condition => condition.Written).ToEquatableArray(),
    };
}

/// <summary>A condition on the facts, and whether it holds.</summary>
sealed record Condition(NixExpression Written, Func<Facts, bool> Holds);

/// <summary>A value, and what it comes to.</summary>
sealed record Meant(NixExpression Written, Func<Facts, JsonNode> Value);

/// <summary>What only Nix knows: options that the settings read.</summary>
sealed record Facts(bool A, bool B, string Name)
{
    public string ToNix() => $"{{ a = {(A ? "true" : "false")}; b = {(B ? "true" : "false")}; name = \"{Name}\"; }}";
}

/// <summary>A system: its levels, the nearest first, and the facts it is evaluated with.</summary>
sealed record Case(IReadOnlyList<IReadOnlyList<Said>> Levels, Facts Facts);
