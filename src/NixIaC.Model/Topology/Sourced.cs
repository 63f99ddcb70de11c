namespace NixIaC.Model.Topology;

/// <summary>A value and where it comes from.</summary>
public readonly record struct Sourced<T>(T Value, Origin Origin);
