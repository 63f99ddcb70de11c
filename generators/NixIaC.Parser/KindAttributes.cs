namespace NixIaC.Parser;

/// <summary>The full names of attributes that are looked for by name.</summary>
public static class KindAttributes
{
    /// <summary>The attribute of the fleet; a compilation that lacks the class has nothing to do with NixIaC.</summary>
    public const string Fleet = "NixIaC.FleetAttribute";

    /// <summary>The attribute of nodes.</summary>
    public const string Node = "NixIaC.NodeAttribute";
}
