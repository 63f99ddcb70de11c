using System.Collections.Immutable;

namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>The names that a place in a body sees, each with its type.</summary>
sealed record Scope(ImmutableList<(string Type, string Name)> Names)
{
    /// <summary>What every body sees: constants and members of other classes, and facts.</summary>
    public static Scope Outermost { get; } = new(
    [
        (Types.Int, "Limits.Base"), (Types.Text, "Limits.Prefix"), (Types.Words, "Limits.Words"), (Types.Services, "Limits.Services"),
        (Types.Text, "Self.HostName"), (Types.Int, "Self.Cores"), (Types.Text, "NodeOf<N1>.Fqdn"), (Types.Int, "NodeOf<N2>.Cores"),
        (Types.Words, "Members<Core1>.All.Select(one => one.HostName)"), (Types.Words, "Members<Works>.ExceptSelf.Select(one => one.AddressInOrNull<Lan1>() ?? \"none\")"),
        (Types.Words, "NodesWith<P1Attribute>.All.Select(one => one.Profile.Label)"),
        (Types.Numbers, "NodesWith<P2Attribute>.ExceptSelf.Select(one => one.Profile.Hour + one.Cores)"),
    ]);

    public IReadOnlyList<string> Of(string type) => [.. Names.Where(one => one.Type == type).Select(one => one.Name)];

    public Scope Without(string name) => new(Names.RemoveAll(one => one.Name == name));

    public Scope With(string type, string name) => new(Names.Add((type, name)));
}

/// <summary>The types of the values that bodies compute with.</summary>
static class Types
{
    public const string Int = "int";
    public const string Text = "string";
    public const string Words = "IEnumerable<string>";
    public const string Numbers = "IEnumerable<int>";
    public const string Service = "Service";
    public const string Services = "IEnumerable<Service>";
}
