using NixIaC.Model.Nix;

namespace NixIaC.Model.Lowering;

/// <summary>The file of a system.</summary>
/// <param name="File">The file.</param>
/// <param name="Origins">The lines of it that come from attributes and bodies, in order.</param>
public sealed record SystemText(FlakeText File, EquatableArray<NixOriginLine> Origins);
