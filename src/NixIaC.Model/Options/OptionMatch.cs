namespace NixIaC.Model.Options;

/// <summary>What a path leads to in the options of a release.</summary>
/// <param name="Path">The path that was looked up.</param>
public abstract record OptionMatch(OptionPath Path);

/// <summary>The path names an option.</summary>
/// <param name="Path">The path that was looked up.</param>
/// <param name="Option">The option, as it is in the release.</param>
/// <param name="Status">Whether it exists there.</param>
public sealed record OptionFound(OptionPath Path, OptionDeclaration Option, OptionStatus Status) : OptionMatch(Path);

/// <summary>The path names a key inside the value of an option that takes keys of the user's choice.</summary>
/// <param name="Path">The path that was looked up.</param>
/// <param name="Option">The option whose value holds the key.</param>
/// <param name="Status">Whether that option exists in the release.</param>
/// <param name="Type">The type of the value at the key.</param>
public sealed record OptionKeyFound(OptionPath Path, OptionDeclaration Option, OptionStatus Status, OptionType Type) : OptionMatch(Path);

/// <summary>The path names no option but a group of them.</summary>
/// <param name="Path">The path that was looked up.</param>
public sealed record OptionGroup(OptionPath Path) : OptionMatch(Path);

/// <summary>The path leads into a module of which the schema knows only some options: it may exist.</summary>
/// <param name="Path">The path that was looked up.</param>
/// <param name="Nearest">Known paths that look alike, nearest first.</param>
public sealed record OptionUnrecorded(OptionPath Path, EquatableArray<string> Nearest) : OptionMatch(Path);

/// <summary>The path leads into a list; Nix has no paths to elements.</summary>
/// <param name="Path">The path that was looked up.</param>
/// <param name="Option">The option that is, or holds, the list.</param>
/// <param name="SegmentIndex">The zero-based index of the first segment that lies inside the list.</param>
public sealed record OptionListElement(OptionPath Path, OptionDeclaration Option, int SegmentIndex) : OptionMatch(Path);

/// <summary>There is no such option.</summary>
/// <param name="Path">The path that was looked up.</param>
/// <param name="SegmentIndex">The zero-based index of the first segment that is not known.</param>
/// <param name="Nearest">Paths that look alike and exist in the release, nearest first.</param>
public sealed record OptionUnknown(OptionPath Path, int SegmentIndex, EquatableArray<string> Nearest) : OptionMatch(Path);
