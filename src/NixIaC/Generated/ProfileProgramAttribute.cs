using System.ComponentModel;

namespace NixIaC.Generated;

/// <summary>
/// Carries a profile's <c>Configure</c> for the projects that refer to this one, where its source is not at hand. Written by
/// the generator, read by the generator.
/// </summary>
/// <param name="type">The full name of the profile's type.</param>
/// <param name="text">The profile in lowered form.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProfileProgramAttribute(string type, string text) : Attribute
{
    /// <summary>The full name of the profile's type.</summary>
    public string Type { get; } = type;

    /// <summary>The profile in lowered form.</summary>
    public string Text { get; } = text;
}
