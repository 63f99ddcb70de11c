using NixIaC.Model.Options;
using NixIaC.OptionTypes.Tree;

namespace NixIaC.OptionTypes.Types;

/// <summary>Finds the C# type for each place of a tree.</summary>
sealed class TypeMap
{
    /// <summary>Options that hold a whole configuration.</summary>
    static readonly HashSet<string> Systems = new(StringComparer.Ordinal) { "containers.<name>.config", "specialisation.<name>.configuration" };

    readonly Dictionary<OptionTreeNode, PlaceType> places = [];
    readonly List<OptionTreeNode> groups = [];

    public TypeMap(OptionTreeNode root, ClassNames classes, ChoiceTable choices)
    {
        (Classes, Choices) = (classes, choices);
        foreach (var child in root.Children) Visit(child, []);
    }

    public ClassNames Classes { get; }

    public ChoiceTable Choices { get; }

    /// <summary>The groups that a class stands for, the root not among them.</summary>
    public IReadOnlyList<OptionTreeNode> Groups => groups;

    /// <summary>What was found for a place; null for one that another place stands for.</summary>
    public PlaceType? Find(OptionTreeNode place) => places.GetValueOrDefault(place);

    /// <summary>What was found for a place.</summary>
    public PlaceType this[OptionTreeNode place] => places[place];

    PlaceType Visit(OptionTreeNode place, IReadOnlyList<OptionType> typesFromAbove)
    {
        if (places.TryGetValue(place, out var known)) return known;
        var types = place.Option is { } option ? [option.Type] : typesFromAbove;
        var shape = new Shape(place, types);
        if (Systems.Contains(place.Name)) return places[place] = new(shape, new("NixOS", false, true), null, null);
        var element = shape.TakesList ? Visit(place.ChildOrLoose(OptionTreeNode.Element), shape.Elements).Type : null;
        var value = shape.TakesAttrs ? Visit(place.ChildOrLoose(OptionTreeNode.AnyKey), shape.Values).Type : null;
        if (place.IsGroup) groups.Add(place);
        foreach (var member in place.Named) Visit(member, []);
        return places[place] = new(shape, Map(place, shape, element, value), element, value);
    }

    MemberType Map(OptionTreeNode place, Shape shape, MemberType? element, MemberType? value)
    {
        if (place.IsGroup) return new(Classes.Of(place), shape.Null, true);
        if (shape.Any && !place.Children.Any()) return new(MemberType.Json, shape.Null, true);
        var isContainer = shape.TakesList || shape.TakesAttrs;
        return new(Name(), shape.Null, isContainer);

        string Name()
        {
            var hasWords = shape.Words.Count > 0;
            var kinds = new List<string>();
            if (shape.Bool) kinds.Add("NixBool");
            if (Choice.Number(shape) is { } number) kinds.Add(number);
            if (shape.String) kinds.Add("NixString");
            else if (shape.Path) kinds.Add("NixPath");
            if (shape.Package) kinds.Add("NixPackage");
            if (shape.PackageSet) kinds.Add("NixCode");
            if (element is not null) kinds.Add($"NixList<{element.Annotated}>");
            if (value is not null) kinds.Add($"NixAttrs<{value.Annotated}>");
            return hasWords || kinds.Count > 1 ? Choices.TypeName(place, shape, element, value)
                : kinds.Count == 1 ? kinds[0]
                : MemberType.Json;
        }
    }
}

/// <summary>What was found for a place.</summary>
/// <param name="Shape">What it takes.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Element">The C# type of its elements, if it takes lists.</param>
/// <param name="Value">The C# type of the values at its keys, if it takes keys of the user's choice.</param>
sealed record PlaceType(Shape Shape, MemberType Type, MemberType? Element, MemberType? Value);
