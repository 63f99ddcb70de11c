using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Origins;

/// <summary>A value of a machine and why it is that.</summary>
/// <param name="Name">What it is, in words: <c>state version</c>.</param>
/// <param name="Value">The value as text.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record ResolvedValue(string Name, string Value, Origin Origin);
