using Microsoft.CodeAnalysis.CSharp;

namespace NixIaC.Generators;

/// <summary>The members' names in the catalogue: the types' names where they are free, else their full names.</summary>
sealed class CatalogueNames
{
    readonly Dictionary<string, string> byType = new(StringComparer.Ordinal);

    public CatalogueNames(IEnumerable<string> types, IEnumerable<string> reserved)
    {
        var taken = new HashSet<string>(reserved.Concat(["All", "Systems", "Nodes", "Fleet"]), StringComparer.Ordinal);
        foreach (var type in types)
        {
            var name = type.Substring(type.LastIndexOf('.') + 1);
            if (!taken.Add(name)) taken.Add(name = type.Replace('.', '_') + "_");
            byType[type] = Escape(name);
        }
    }

    public string Of(string type) => byType[type];

    /// <summary>The name with <c>@</c> when C# reads it as a keyword.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
