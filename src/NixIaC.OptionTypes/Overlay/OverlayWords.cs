using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Overlay;

/// <summary>
/// Reads the types of the overlay: <c>bool</c>, <c>int</c>, <c>float</c>, <c>str</c>, <c>path</c>, <c>list</c> (of strings)
/// and <c>any</c>; several with <c>|</c> between them; any other word is a value that is taken.
/// </summary>
static class OverlayWords
{
    /// <summary>The type that the text stands for.</summary>
    public static OptionType Type(string text)
    {
        var parts = text.Split('|');
        var words = parts.Where(part => Kind(part) is null).Select(word => (NixExpression)new NixString(word)).ToList();
        var types = parts.Select(Kind).OfType<OptionType>().ToList();
        if (words.Count > 0) types.Add(new(OptionTypeKind.Enum, Values: words.ToEquatableArray()));
        return types.Count == 1 ? types[0] : new(OptionTypeKind.Either, types.ToEquatableArray());
    }

    static OptionType? Kind(string word) => word switch
    {
        "bool" => new(OptionTypeKind.Bool),
        "int" => new(OptionTypeKind.Int),
        "float" => new(OptionTypeKind.Float),
        "str" => new(OptionTypeKind.Str),
        "path" => new(OptionTypeKind.Path),
        "list" => new(OptionTypeKind.ListOf, EquatableArray.Of(new OptionType(OptionTypeKind.Str))),
        "any" => new(OptionTypeKind.Anything),
        _ => null,
    };
}
