namespace NixIaC;

/// <summary>
/// Declares a community: nodes that share infrastructure, such as a site or a provider. Belongs to the fleet by
/// <see cref="InAttribute{T}"/> and holds any number of networks, or none.
/// </summary>
/// <example><code>[Community, In&lt;HomeLab&gt;] public sealed class Basement;</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CommunityAttribute : Attribute
{
    /// <summary>
    /// The name in the output, of the same form as host names; by default the type's name, <c>GardenShed</c> becoming
    /// <c>garden-shed</c>.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Who may see the addresses of its networks, those that do not say it themselves; by default
    /// <see cref="NixIaC.Visibility.Private"/>.
    /// </summary>
    public Visibility Visibility { get; set; }

    /// <summary>
    /// Whether its nodes know the names, addresses and SSH host keys of all machines of the community, without DNS. By
    /// default not, because then a new machine changes all of them.
    /// </summary>
    public bool SharesNames { get; set; }
}
