using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Model.Names;

namespace NixIaC.Generators;

/// <summary>The members' names in the catalogue: the types' names where they are free, else their full names.</summary>
sealed class CatalogueNames
{
    // The catalogue's own members, and what every class inherits.
    static readonly string[] Reserved =
    [
        "All", "Systems", "Nodes", "Fleet",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    readonly HashSet<string> taken = new(Reserved, StringComparer.Ordinal);
    readonly Dictionary<string, string> byType = new(StringComparer.Ordinal);

    public CatalogueNames(IEnumerable<string> types)
    {
        foreach (var type in types) byType[type] = Escape(NameFor(type));
    }

    public string Of(string type) => byType[type];

    /// <summary>The name with <c>@</c> when C# reads it as a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    string NameFor(string type)
    {
        var name = ShortName.Of(type);
        if (Take(name)) return name;
        name = type.Replace('.', '_');
        do name += "_"; while (!Take(name));
        return name;
    }

    // A property P keeps get_P and set_P for itself.
    bool Take(string name) =>
        !name.StartsWith("get_", StringComparison.Ordinal) && !name.StartsWith("set_", StringComparison.Ordinal) && taken.Add(name);
}
