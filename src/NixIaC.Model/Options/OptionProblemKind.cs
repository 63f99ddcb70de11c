namespace NixIaC.Model.Options;

/// <summary>What is wrong with a setting.</summary>
public enum OptionProblemKind
{
    /// <summary>There is no such option, or no such member in a submodule.</summary>
    Unknown,
    /// <summary>The name is an old one that still works, with a warning of NixOS.</summary>
    Renamed,
    /// <summary>The option is gone.</summary>
    Removed,
    /// <summary>The option comes with a later release.</summary>
    NotYetAvailable,
    /// <summary>The option may not be set.</summary>
    ReadOnly,
    /// <summary>The path leads into a list.</summary>
    ListElement,
    /// <summary>The value is null and must not be.</summary>
    NotNullable,
    /// <summary>The value is of another type.</summary>
    WrongType,
    /// <summary>The number is too small or too large.</summary>
    OutOfRange,
    /// <summary>The value is none of the listed ones.</summary>
    NotInEnum,
    /// <summary>The string does not have the form that is asked for.</summary>
    BadPattern,
    /// <summary>The list or string must not be empty.</summary>
    Empty,
    /// <summary>The key is taken, but it looks like a misspelt one that is known.</summary>
    DoubtfulKey,
}
