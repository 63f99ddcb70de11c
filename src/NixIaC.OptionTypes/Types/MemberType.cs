namespace NixIaC.OptionTypes.Types;

/// <summary>The C# type of a member.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="TakesNull">Whether NixOS takes null there.</param>
/// <param name="IsContainer">Whether members or elements are reached through it, so that it is never null when read.</param>
sealed record MemberType(string Name, bool TakesNull, bool IsContainer)
{
    public const string Json = "NixJson";

    /// <summary>The type with the mark of null, which containers do without: null is assigned to them, never read.</summary>
    public string Annotated => TakesNull && !IsContainer ? Name + "?" : Name;
}
