namespace NixIaC.OptionTypes.Types;

/// <summary>A C# class for values of one of several kinds, or one of several words. Places of the same shape share it.</summary>
/// <param name="Name">Its name, within the class that holds all of them.</param>
/// <param name="Shape">What it takes.</param>
/// <param name="Element">The type of the elements, when it takes lists.</param>
/// <param name="Value">The type of the values, when it takes attribute sets.</param>
sealed record Choice(string Name, Shape Shape, MemberType? Element, MemberType? Value)
{
    /// <summary>The C# type of its numbers, or null when it takes none.</summary>
    public static string? Number(Shape shape) => (shape.Int, shape.Float) switch
    {
        (true, true) => "NixNumber",
        (true, false) => "NixInt",
        (false, true) => "NixFloat",
        _ => null,
    };

    /// <summary>What its members are called, as in <c>IntOrListOfString</c>; words have no say in it.</summary>
    public static string ShapeName(Shape shape, MemberType? element, MemberType? value)
    {
        var parts = new List<string>();
        if (shape.Bool) parts.Add("Bool");
        if (Number(shape) is { } number) parts.Add(number["Nix".Length..]);
        if (shape.String) parts.Add("String");
        if (shape.Path) parts.Add("Path");
        if (shape.Package) parts.Add("Package");
        if (shape.PackageSet) parts.Add("PackageSet");
        if (element is not null) parts.Add("ListOf" + Plain(element));
        if (value is not null) parts.Add("AttrsOf" + Plain(value));
        return string.Join("Or", parts);
    }

    /// <summary>What tells two choices apart.</summary>
    public static string Key(Shape shape, MemberType? element, MemberType? value) =>
        string.Join('\n', [ShapeName(shape, element, value), element?.Annotated ?? "", value?.Annotated ?? "", .. shape.Words.Order(StringComparer.Ordinal)]);

    static string Plain(MemberType type)
    {
        var name = type.Name[(type.Name.LastIndexOf('.') + 1)..];
        if (name.StartsWith("Nix", StringComparison.Ordinal)) name = name["Nix".Length..];
        return name.Replace("<Nix", "Of", StringComparison.Ordinal).Replace("<", "Of", StringComparison.Ordinal)
            .Replace(">", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
    }
}
