using System.Collections.Immutable;

namespace NixIaC.Testing.Fleets;

/// <summary>A C# type of a random fleet, before it is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Attributes">Its attributes, without brackets.</param>
public sealed record FleetType(string Name, params ImmutableArray<string> Attributes)
{
    /// <summary>What stands before the name.</summary>
    public string Head { get; init; } = "public sealed class";

    /// <summary>What stands between the name and the body.</summary>
    public string Tail { get; init; } = "";

    /// <summary>The members.</summary>
    public string Body { get; init; } = "";

    /// <summary>The type as C#.</summary>
    public string Code =>
        $"{(Attributes.IsEmpty ? "" : $"[{string.Join(", ", Attributes)}]\n")}{Head} {Name}{Tail}{(Body.Length == 0 ? ";" : $"\n{{\n{Body}\n}}")}\n";

    /// <summary>The attribute that begins so, or null.</summary>
    public string? Find(string start) => Attributes.FirstOrDefault(one => one.StartsWith(start, StringComparison.Ordinal));

    /// <summary>Whether it has an attribute that begins so.</summary>
    public bool Has(string start) => Find(start) is not null;

    /// <summary>The type with another attribute.</summary>
    public FleetType With(string attribute) => this with { Attributes = Attributes.Add(attribute) };

    /// <summary>The type without the attributes that begin so.</summary>
    public FleetType Without(string start) => this with { Attributes = Attributes.RemoveAll(one => one.StartsWith(start, StringComparison.Ordinal)) };

    /// <summary>The type with the attribute that begins so written anew.</summary>
    public FleetType Change(string start, Func<string, string> change) =>
        this with { Attributes = Attributes.Replace(Find(start) ?? throw new InvalidOperationException($"{Name} has no {start}."), change(Find(start)!)) };

    /// <summary>The type with one more named argument in the attribute that begins so.</summary>
    public FleetType Say(string start, string argument) =>
        Change(start, one => one.EndsWith(')') ? $"{one[..^1]}, {argument})" : $"{one}({argument})");

    /// <summary>The type with a Configure, or with more in the one that it has.</summary>
    public FleetType Sets(string statement) => this with
    {
        Body = Body.Length == 0
            ? $"    public {(Tail.Length > 0 ? "new " : "")}static void Configure(NixOS nixos)\n    {{\n        {statement}\n    }}"
            : $"{Body[..Body.LastIndexOf('}')]}    {statement}\n    }}",
    };
}
