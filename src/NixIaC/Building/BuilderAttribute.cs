namespace NixIaC;

/// <summary>
/// Marks a node that builds systems for others: those that name it with <see cref="BuiltOnAttribute{T}"/>, and those that name
/// none and get it by plan. It says what its Nix can do: <c>big-parallel</c>, and <c>kvm</c> where the machine has it.
/// </summary>
/// <example><code>[Node(Image.Pet, Arch.X86_64, Cores = 16, MemoryMiB = 32768), Builder(MaxJobs = 4), In&lt;Basement&gt;]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BuilderAttribute : Attribute
{
    /// <summary>
    /// How many builds run at once, Nix's <c>max-jobs</c>: 1 or more; 0, the default, leaves it to Nix. When the node says its
    /// cores, each build gets its share of them.
    /// </summary>
    public int MaxJobs { get; set; }
}
