using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>A node, or a cluster of equal ones, as a member of a constellation or of a group.</summary>
/// <param name="Node">The type of the node.</param>
/// <param name="Fact">The attribute that says it, with role and duties.</param>
public sealed record Member(Declaration Node, MemberOfFact Fact);
