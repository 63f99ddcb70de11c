namespace NixIaC.Parser.Content;

/// <summary>What of a type's declaration counts beside its shape.</summary>
[Flags]
enum TypeAspects
{
    /// <summary>Its members, without their bodies.</summary>
    Shape = 0,

    /// <summary>The bodies of its methods.</summary>
    Bodies = 1,

    /// <summary>The attributes on the type itself.</summary>
    Attributes = 2,
}
