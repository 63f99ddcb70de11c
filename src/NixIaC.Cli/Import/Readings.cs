using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli.Import;

/// <summary>Own configuration on the right-hand side, and conditions made of it.</summary>
static class Readings
{
    /// <summary>The place that <c>config.a.b</c> reads, or null when the node reads none that has a member.</summary>
    public static Place? Place(NixNode node, Scope scope)
    {
        if (node is NixParenthesesNode parentheses) return Place(parentheses.Inner, scope);
        if (node is not NixSelectNode { Fallback: null } select || Start(select.Target, scope) is not { } place) return null;
        foreach (var name in select.Path)
        {
            // Below a value of no known type everything would be a guess.
            if (name.Name is null || place.Type == CSharpType.Json) return null;
            place = place.Read(name.Name);
            if (place.IsUnknown) return null;
        }
        return place;
    }

    /// <summary><c>config</c>, or a name of let for a part of it: <c>cfg = config.services.x</c>.</summary>
    static Place? Start(NixNode node, Scope scope) =>
        node is not NixVariableNode variable ? null
        : variable.Name == "config" && scope.IsArgument("config") ? Import.Place.Root
        : scope.BinderOf(variable.Name) is { } binder ? Place(binder.Names[variable.Name], binder) : null;

    /// <summary>The C# for a condition, or null.</summary>
    public static string? Condition(NixNode node, Scope scope) => node switch
    {
        NixParenthesesNode parentheses => Condition(parentheses.Inner, scope),
        NixUnaryNode { Operator: "!" } not => Condition(not.Operand, scope) is { } operand ? $"!{Grouped(operand)}" : null,
        NixBinaryNode { Operator: "&&" or "||" } both when Condition(both.Left, scope) is { } left && Condition(both.Right, scope) is { } right =>
            $"{Grouped(left)} {both.Operator} {Grouped(right)}",
        NixBinaryNode { Operator: "==" or "!=" } comparison when Place(comparison.Left, scope) is { } place && Literal(comparison.Right, place) is { } literal =>
            $"nixos{place.Text} {comparison.Operator} {literal}",
        _ => Place(node, scope) is { Type.IsBool: true } place ? $"nixos{place.Text}" : null,
    };

    static string Grouped(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"({text})" : text;

    static string? Literal(NixNode node, Place place) => node switch
    {
        NixStringNode { Value: { } text } when place.Type.Takes(typeof(string)) => CSharpString.Literal(text),
        NixIntegerNode number when place.Type.IsInt => Arithmetic.Of(number),
        NixVariableNode { Name: "null" } when place.TakesNull => "null",
        _ => null,
    };
}
