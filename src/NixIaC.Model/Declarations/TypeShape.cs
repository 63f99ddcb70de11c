namespace NixIaC.Model.Declarations;

/// <summary>Whether a C# type can stand for a thing of the fleet.</summary>
public enum TypeShape
{
    /// <summary>A plain class at namespace level.</summary>
    Usable,

    /// <summary>Declared inside another type.</summary>
    Nested,

    /// <summary>Has type parameters.</summary>
    Generic,

    /// <summary>A static class: it cannot be a type argument, so nothing could refer to it.</summary>
    Static,

    /// <summary>Declared with <c>file</c>: invisible to the other files of the project.</summary>
    FileLocal,
}
