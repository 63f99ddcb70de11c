using System.Diagnostics.CodeAnalysis;

namespace NixIaC.Model.Options;

/// <summary>The kinds of node that a NixOS option type is made of. The numbers stand in packed schemas: append, never reorder.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "These are the names of Nix types.")]
public enum OptionTypeKind
{
    /// <summary>Any value at all.</summary>
    Anything,
    /// <summary>A type that the schema knows only by its words; any value is taken.</summary>
    Approx,
    /// <summary>null, a boolean, a number, a string or a path.</summary>
    Atom,
    /// <summary>An atom or a list of atoms.</summary>
    AtomOrList,
    /// <summary>An atom or a package.</summary>
    AtomPkg,
    /// <summary>The value of a flat key-value file; not known more closely.</summary>
    Atoms,
    /// <summary>An attribute set of anything.</summary>
    Attrs,
    /// <summary>An attribute set whose values are of one type.</summary>
    AttrsOf,
    /// <summary>A boolean.</summary>
    Bool,
    /// <summary>A type with a further check that only NixOS knows.</summary>
    Checked,
    /// <summary>The first type, or a value of the second, which NixOS converts.</summary>
    Coerced,
    /// <summary>One of several types.</summary>
    Either,
    /// <summary>One of the listed values.</summary>
    Enum,
    /// <summary>An absolute path outside the Nix store.</summary>
    ExternalPath,
    /// <summary>A floating-point number; integers are not.</summary>
    Float,
    /// <summary>A submodule that takes unknown keys too, as the inner type says.</summary>
    Freeform,
    /// <summary>A section of an INI file; the value says whether lists stand for repeated keys.</summary>
    Inisec,
    /// <summary>An integer.</summary>
    Int,
    /// <summary>An integer between the two values, both included.</summary>
    IntBetween,
    /// <summary>An integer above zero.</summary>
    IntPos,
    /// <summary>An integer from zero.</summary>
    IntUnsigned,
    /// <summary>Anything that JSON can say.</summary>
    Json,
    /// <summary>As <see cref="AttrsOf"/>, evaluated lazily.</summary>
    LazyAttrsOf,
    /// <summary>A list whose elements are of one type.</summary>
    ListOf,
    /// <summary>A list with at least one element.</summary>
    NonEmptyListOf,
    /// <summary>A string with more than white space in it.</summary>
    NonEmptyStr,
    /// <summary>null.</summary>
    Null,
    /// <summary>null or the inner type.</summary>
    NullOr,
    /// <summary>An integer or a floating-point number.</summary>
    Num,
    /// <summary>A number from zero.</summary>
    NumNonneg,
    /// <summary>A number above zero.</summary>
    NumPos,
    /// <summary>A package.</summary>
    Package,
    /// <summary>An absolute path, as a path literal or a string.</summary>
    Path,
    /// <summary>An evaluated package set.</summary>
    Pkgs,
    /// <summary>Any value, not merged.</summary>
    Raw,
    /// <summary>A string; several definitions are joined with the value given.</summary>
    Sep,
    /// <summary>A string of one line, which may end in a line break.</summary>
    SingleLineStr,
    /// <summary>A string.</summary>
    Str,
    /// <summary>A string with a check that the value describes in words.</summary>
    StrCheck,
    /// <summary>A string that matches the POSIX extended regular expression given, from end to end.</summary>
    StrMatching,
    /// <summary>An attribute set whose members are options of their own.</summary>
    Submodule,
    /// <summary>Anything that TOML can say; there is no null in it.</summary>
    Toml,
    /// <summary>A setting of a systemd unit: a scalar or a list of them.</summary>
    UnitOption,
    /// <summary>Any value.</summary>
    Unspecified,
    /// <summary>Anything that YAML can say.</summary>
    Yaml,
}
