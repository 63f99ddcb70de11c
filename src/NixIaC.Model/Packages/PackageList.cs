using System.Collections.Concurrent;
using NixIaC.Model.Options.Nearest;

namespace NixIaC.Model.Packages;

/// <summary>
/// The names of all packages of the nixpkgs in use, which the project keeps in a file: one a line, those in a set with its
/// name before a dot. Equal to another one of the same text.
/// </summary>
public sealed class PackageList : IEquatable<PackageList>
{
    /// <summary>The file, in the project folder.</summary>
    public const string File = "nixiac-packages.txt";

    readonly string text;
    readonly HashSet<string> names;
    readonly HashSet<string> sets;
    // To search a hundred thousand names takes a while, and an editor asks for the same one at each keystroke.
    readonly ConcurrentDictionary<string, string?> nearest = new(StringComparer.Ordinal);

    PackageList(string text, HashSet<string> names)
    {
        this.text = text;
        this.names = names;
        sets = new HashSet<string>(names.Where(name => name.Contains('.')).Select(First), StringComparer.Ordinal);
    }

    /// <summary>Reads a list. One without any name says nothing: it is null.</summary>
    public static PackageList? Read(string text)
    {
        var names = new HashSet<string>(
            text.Split('\n').Select(line => line.Trim().Replace("\"", "")).Where(name => name.Length > 0), StringComparer.Ordinal);
        return names.Count == 0 ? null : new PackageList(text, names);
    }

    /// <summary>Whether a package is known: its whole name, or only its set when the list does not look into that.</summary>
    /// <param name="package">Its path in <c>pkgs</c>, without quotes.</param>
    public bool Has(string package) =>
        names.Contains(package) || (First(package) is var set && set != package && names.Contains(set) && !sets.Contains(set));

    /// <summary>The name that is most like an unknown one; null when none is alike.</summary>
    /// <param name="package">Its path in <c>pkgs</c>, without quotes.</param>
    public string? Nearest(string package) => nearest.GetOrAdd(package, Search);

    /// <inheritdoc/>
    public bool Equals(PackageList? other) => other is not null && (ReferenceEquals(this, other) || text == other.text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PackageList);

    /// <inheritdoc/>
    public override int GetHashCode() => names.Count;

    string? Search(string package)
    {
        var limit = EditDistance.Tolerance(package.Length);
        var like = (from name in names
                    let distance = EditDistance.Between(package, name, limit)
                    where distance is not null
                    orderby distance, name.Length, string.CompareOrdinal(name, package)
                    select name).FirstOrDefault();
        return like ?? OfSet(package);
    }

    // What is in the set is right, or not known here; the set itself is misspelt.
    string? OfSet(string package)
    {
        var set = First(package);
        return set == package || names.Contains(set) || sets.Contains(set) || Nearest(set) is not { } like
            ? null : like + package.Substring(set.Length);
    }

    static string First(string package) => package.IndexOf('.') is >= 0 and var dot ? package.Substring(0, dot) : package;
}
