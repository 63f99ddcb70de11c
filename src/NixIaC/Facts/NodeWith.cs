namespace NixIaC;

/// <summary>A node with one use of a profile.</summary>
/// <typeparam name="TProfile">The profile.</typeparam>
public sealed class NodeWith<TProfile> : NodeFacts
    where TProfile : ProfileAttribute
{
    internal NodeWith() => throw ReadOnly.NotRun();

    /// <summary>The profile with the arguments it is written with on the node.</summary>
    public TProfile Profile => throw ReadOnly.NotRun();
}
