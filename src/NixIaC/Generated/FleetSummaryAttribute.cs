using System.ComponentModel;

namespace NixIaC.Generated;

/// <summary>Says that this assembly describes a fleet, and how large it is. Written by the generator, read by the build task.</summary>
/// <param name="fleet">The fleet type's name.</param>
/// <param name="systems">The number of different systems to build.</param>
/// <param name="nodes">The number of machines to deploy to.</param>
/// <param name="builds">Who builds how many systems, in words; empty when no system has a builder.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FleetSummaryAttribute(string fleet, int systems, int nodes, string builds = "") : Attribute
{
    /// <summary>The fleet type's name.</summary>
    public string Fleet { get; } = fleet;

    /// <summary>The number of different systems to build.</summary>
    public int Systems { get; } = systems;

    /// <summary>The number of machines to deploy to.</summary>
    public int Nodes { get; } = nodes;

    /// <summary>Who builds how many systems.</summary>
    public string Builds { get; } = builds;
}
