using System.Globalization;
using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Model.Tests.Nix.Parsing;

/// <summary>A tree as text with parentheses around everything, so that no rule of precedence is left.</summary>
static class Parenthesised
{
    public static string Of(NixNode node) => node switch
    {
        NixVariableNode variable => variable.Name,
        NixIntegerNode number => number.Value.ToString(CultureInfo.InvariantCulture),
        NixFloatNode number => number.Value.ToString("F9", CultureInfo.InvariantCulture),
        NixUriNode uri => Quoted(uri.Value),
        NixSearchPathNode path => $"<{path.Name}>",
        NixPathNode path => string.Concat(path.Parts.Select(part => part is NixTextNode text ? text.Value : Hole(part))),
        NixStringNode text => Quoted(text),
        NixListNode list => $"[{string.Concat(list.Items.Select(item => $" {Of(item)}"))} ]",
        NixParenthesesNode parentheses => Of(parentheses.Inner),
        NixSetNode set => Set(set),
        NixSelectNode select => $"({Target(select.Target)}.{Path(select.Path)}{(select.Fallback is null ? "" : $" or {Of(select.Fallback)}")})",
        NixHasNode has => $"({Of(has.Target)} ? {Path(has.Path)})",
        NixApplicationNode { Arguments: [NixVariableNode { Name: "or" }] } call => $"({Of(call.Function)} or)",
        NixApplicationNode call => call.Arguments.Aggregate(Of(call.Function), (function, argument) => $"({function} {Of(argument)})"),
        NixUnaryNode unary => $"({unary.Operator} {Of(unary.Operand)})",
        NixBinaryNode binary => $"({Of(binary.Left)} {binary.Operator} {Of(binary.Right)})",
        NixFunctionNode function => $"({Parameter(function)}: {Of(function.Body)})",
        NixLetNode let => $"(let{Bindings(let.Bindings)} in {Of(let.Body)})",
        NixWithNode with => $"(with {Of(with.Scope)}; {Of(with.Body)})",
        NixAssertNode assert => $"(assert {Of(assert.Condition)}; {Of(assert.Body)})",
        NixIfNode choice => $"(if {Of(choice.Condition)} then {Of(choice.Then)} else {Of(choice.Else)})",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    /// <summary>A name after a path or number would belong to it.</summary>
    static string Target(NixNode node)
    {
        while (node is NixParenthesesNode parentheses) node = parentheses.Inner;
        return node is NixPathNode or NixIntegerNode or NixFloatNode ? $"({Of(node)})" : Of(node);
    }

    static string Set(NixSetNode set) => set.Kind switch
    {
        NixSetKind.Plain => $"{{{Bindings(set.Bindings)} }}",
        NixSetKind.Recursive => $"(rec {{{Bindings(set.Bindings)} }})",
        _ => $"(let {{{Bindings(set.Bindings)} }})",
    };

    static string Bindings(IEnumerable<NixBindingNode> bindings) => string.Concat(bindings.Select(binding => binding switch
    {
        NixAttributeNode attribute => $" {Path(attribute.Path)} = {Of(attribute.Value)};",
        NixInheritNode { Source: null } inherit => $" inherit{Names(inherit)};",
        NixInheritNode inherit => $" inherit ({Of(inherit.Source)}){Names(inherit)};",
        _ => throw new InvalidOperationException(binding.ToString()),
    }));

    static string Names(NixInheritNode inherit) => string.Concat(inherit.Names.Select(name => $" {Name(name)}"));

    static string Path(IEnumerable<NixNameNode> path) => string.Join('.', path.Select(Name));

    static string Name(NixNameNode name) => name.Name is { } known ? name.Expression is null ? known : Quoted(known)
        : $"${{{Of(name.Expression!)}}}";

    static string Parameter(NixFunctionNode function)
    {
        var pattern = function.Pattern is not { } names ? null
            : $"{{ {string.Join(", ", names.Formals.Select(formal => formal.Name + (formal.Default is null ? "" : $" ? {Of(formal.Default)}")).Concat(names.Open ? ["..."] : Enumerable.Empty<string>()))} }}";
        return string.Join(" @ ", new[] { function.Parameter?.Name, pattern }.OfType<string>());
    }

    static string Quoted(NixStringNode text) =>
        $"\"{string.Concat(text.Parts.Select(part => part is NixTextNode plain ? Escaped(plain.Value) : Hole(part)))}\"";

    static string Quoted(string text) => $"\"{Escaped(text)}\"";

    static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    static string Hole(NixPartNode part) => $"${{{Of(((NixHoleNode)part).Expression)}}}";
}
