using System.Globalization;
using NixIaC.Model.Options;
using NixIaC.OptionTypes.Tree;

namespace NixIaC.OptionTypes.Types;

/// <summary>The names of the classes that stand for groups of options.</summary>
sealed class ClassNames
{
    /// <summary>Keeps the class of a group apart from the group's own member, and from everything that users name.</summary>
    const string Suffix = "Options";

    readonly Dictionary<OptionTreeNode, string> names = [];
    readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name of the class for a group; the same whenever the same group is asked for.</summary>
    public string Of(OptionTreeNode group)
    {
        if (names.TryGetValue(group, out var known)) return known;
        var stem = string.Concat(group.Path.Select(Part));
        var name = stem + Suffix;
        for (var number = 2; !IsFree(name, group); number++) name = stem + number.ToString(CultureInfo.InvariantCulture) + Suffix;
        taken.Add(name);
        names.Add(group, name);
        return name;
    }

    bool IsFree(string name, OptionTreeNode group) =>
        !taken.Contains(name) && group.Named.All(member => OptionMemberName.Of(member.Segment) != name);

    static string Part(string segment) => segment switch
    {
        OptionTreeNode.AnyKey => "Entry",
        OptionTreeNode.Element => "Item",
        _ => OptionMemberName.Of(segment),
    };
}
