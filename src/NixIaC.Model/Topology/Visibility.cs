namespace NixIaC.Model.Topology;

/// <summary>Who may see addresses from outside; the members of the C# enumeration.</summary>
public enum Visibility
{
    /// <summary>Reached from within the community only.</summary>
    Private,

    /// <summary>Reached from everywhere.</summary>
    Public,

    /// <summary>Reached from everywhere, but not to be found.</summary>
    Obfuscated,
}
