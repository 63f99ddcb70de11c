namespace NixIaC;

/// <summary>
/// Runs a workload: <c>[Runs&lt;Notes>]</c> on a node or cluster, or for all nodes below on a community, a constellation, the
/// fleet or a profile.
/// </summary>
/// <typeparam name="T">The type with <c>[Workload]</c>.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RunsAttribute<T> : Attribute
    where T : class;
