using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>Who builds the system of a node, how and why.</summary>
/// <param name="Builder">The node that builds it; null: any machine of its platform.</param>
/// <param name="Way">How.</param>
/// <param name="BuildTarget">What the build runs on; another target than the system's own when it is cross-compiled.</param>
/// <param name="Reason">Why so, a clause without a full stop.</param>
public sealed record PlannedBuild(Declaration? Builder, BuildWay Way, Target BuildTarget, string Reason);
