using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Model.Names;
using NixIaC.Model.Resolution;

namespace NixIaC.Generators;

/// <summary>
/// The members' names in the catalogue: the types' names where they are free, else their full names. The systems of a
/// cluster that has several are called by the systems' names.
/// </summary>
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
    // An unsound fleet may have systems of one name.
    readonly Dictionary<(string Type, string Name), string> bySystem = [];

    public CatalogueNames(ResolvedFleet fleet)
    {
        foreach (var systems in fleet.Systems.GroupBy(system => system.Type))
        {
            byType[systems.Key] = Escape(NameFor(systems.Key));
            foreach (var system in systems)
                bySystem[(system.Type, system.Name)] = systems.Skip(1).Any() ? Escape(NameFor(InPascalCase(system.Name))) : byType[systems.Key];
        }
    }

    /// <summary>The name of the nodes of a type.</summary>
    public string OfNodes(string type) => byType[type];

    /// <summary>The name of a system, by the type of its nodes and its own name.</summary>
    public string OfSystem(string type, string name) => bySystem[(type, name)];

    /// <summary>The name with <c>@</c> when C# reads it as a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    // A host name may begin with a digit.
    static string InPascalCase(string name)
    {
        var words = string.Concat(name.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return char.IsDigit(words[0]) ? "_" + words : words;
    }

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
