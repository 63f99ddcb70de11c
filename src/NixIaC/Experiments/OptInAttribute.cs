namespace NixIaC;

/// <summary>Allows what is not yet known to work well, on a node or on the whole fleet.</summary>
/// <param name="experiment">What is allowed.</param>
/// <example><code>[Fleet(StateVersion = "26.05"), OptIn(Experiment.NixosOnVintage)]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OptInAttribute(Experiment experiment) : Attribute
{
    /// <summary>What is allowed.</summary>
    public Experiment Experiment { get; } = experiment;
}
