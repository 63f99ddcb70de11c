namespace NixIaC;

/// <summary>Marks a node that builds systems for others, which name it with <see cref="BuiltOnAttribute{T}"/>.</summary>
/// <example><code>[Node(Image.Pet, Arch.X86_64, Cores = 16), Builder(MaxJobs = 8), In&lt;Basement&gt;]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BuilderAttribute : Attribute
{
    /// <summary>How many builds run at once, Nix's <c>max-jobs</c>: 1 or more; 0, the default, leaves it to Nix.</summary>
    public int MaxJobs { get; set; }
}
