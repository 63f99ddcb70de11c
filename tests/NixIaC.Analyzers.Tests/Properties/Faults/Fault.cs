using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

/// <summary>One thing that is wrong, to be put into any random fleet.</summary>
/// <param name="Rule">The rule that is meant for it.</param>
/// <param name="Edit">Puts it into a sound fleet.</param>
sealed record Fault(string Rule, Func<RandomFleet, RandomFleet> Edit)
{
    /// <summary>Which of the rule's faults it is, where there are several.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Other rules that may fire besides, each with the reason.</summary>
    public (string Rule, string Reason)[] Relatives { get; init; } = [];

    /// <summary>Another project that the fleet refers to.</summary>
    public string? OtherProject { get; init; }

    public override string ToString() => $"{Rule} {Kind}".TrimEnd();
}
