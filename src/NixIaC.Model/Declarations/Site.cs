namespace NixIaC.Model.Declarations;

/// <summary>Where a fact stands.</summary>
/// <param name="Attribute">The position among the attributes of the class that carries it, from 0; -1 for the type itself.</param>
/// <param name="Profile">The full name of the profile that brings the fact, or null when it stands there itself.</param>
/// <param name="Base">The full name of the base class that carries the attribute, or null when the type itself does.</param>
public readonly record struct Site(int Attribute, string? Profile = null, string? Base = null)
{
    /// <summary>The type itself.</summary>
    public static readonly Site Type = new(-1);
}
