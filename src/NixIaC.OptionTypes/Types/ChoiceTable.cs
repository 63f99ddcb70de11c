using NixIaC.Model.Options;
using NixIaC.OptionTypes.Tree;

namespace NixIaC.OptionTypes.Types;

/// <summary>All choices, each once.</summary>
/// <param name="holder">The class that holds them.</param>
/// <param name="known">Choices that another assembly has.</param>
sealed class ChoiceTable(string holder, ChoiceTable? known = null)
{
    /// <summary>Longer names say less than the name of an option does.</summary>
    const int LongestShapeName = 28;

    readonly Dictionary<string, Choice> choices = new(StringComparer.Ordinal);
    readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The class that holds them.</summary>
    public string Holder { get; } = holder;

    /// <summary>Those that this table has named, by name.</summary>
    public IEnumerable<Choice> All => choices.Values.OrderBy(choice => choice.Name, StringComparer.Ordinal);

    /// <summary>The C# type for a shape at a place.</summary>
    public string TypeName(OptionTreeNode place, Shape shape, MemberType? element, MemberType? value)
    {
        var key = Choice.Key(shape, element, value);
        if (known?.choices.TryGetValue(key, out var shared) is true) return $"{known.Holder}.{shared.Name}";
        if (!choices.TryGetValue(key, out var choice))
            choices.Add(key, choice = new(FreeName(place, Choice.ShapeName(shape, element, value), shape.Words.Count > 0), shape, element, value));
        return $"{Holder}.{choice.Name}";
    }

    string FreeName(OptionTreeNode place, string shapeName, bool hasWords)
    {
        if (!hasWords && shapeName.Length <= LongestShapeName && names.Add(shapeName)) return shapeName;
        var name = "";
        foreach (var segment in place.Path.Reverse().Where(segment => !OptionPath.IsWildcard(segment)))
        {
            name = OptionMemberName.Of(segment) + name;
            if (names.Add(name)) return name;
        }
        for (var number = 2; ; number++)
            if (names.Add(name + number))
                return name + number;
    }
}
