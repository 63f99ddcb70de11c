using NixIaC.Model.Declarations;

namespace NixIaC.Model.Rules;

/// <summary>How types are called in messages.</summary>
static class TypeNames
{
    /// <summary>The type's own name; its full name where another type of the message has the same.</summary>
    public static string Of(Declaration type, Declaration other) =>
        type.Name == other.Name && type.Type != other.Type ? type.Type : type.Name;
}
