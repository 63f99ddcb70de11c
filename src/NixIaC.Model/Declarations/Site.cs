namespace NixIaC.Model.Declarations;

/// <summary>Where a fact stands.</summary>
/// <param name="Attribute">The position among the attributes of the type, from 0; -1 for the type itself.</param>
/// <param name="Profile">The full name of the profile that brings the fact, or null when it stands there itself.</param>
public readonly record struct Site(int Attribute, string? Profile = null)
{
    /// <summary>The type itself.</summary>
    public static readonly Site Type = new(-1);
}
