namespace NixIaC.Model.Targets;

/// <summary>What GCC is told of a platform: <c>-march</c> and <c>-mabi</c>.</summary>
/// <param name="Architecture">The oldest processor: <c>mips32r2</c>.</param>
/// <param name="Abi">The binary interface: <c>32</c>, <c>n32</c> or <c>64</c>.</param>
public sealed record TargetCompiler(string Architecture, string Abi);
