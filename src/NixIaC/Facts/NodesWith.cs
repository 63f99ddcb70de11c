using System.Diagnostics.CodeAnalysis;

namespace NixIaC;

/// <summary>The nodes that carry a profile, by host name: one for each use of it.</summary>
/// <typeparam name="TProfile">The profile.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "The profile is named by its type.")]
public static class NodesWith<TProfile>
    where TProfile : ProfileAttribute
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<NodeWith<TProfile>> All => throw ReadOnly.NotRun();

    /// <summary>All but the node that <c>Configure</c> is read for.</summary>
    public static IReadOnlyList<NodeWith<TProfile>> ExceptSelf => throw ReadOnly.NotRun();
}
