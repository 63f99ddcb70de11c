using NixIaC.Model;
using NixIaC.Model.Nix;

namespace NixIaC.Nix.Tests.Writer;

/// <summary>Syntax on one line with parentheses around everything: no layout, nothing to bind wrongly.</summary>
static class PlainForm
{
    public static string Of(NixExpression expression) => $"({Bare(expression)})";

    static string Bare(NixExpression expression) => expression switch
    {
        NixIdentifier identifier => identifier.Name,
        // Nix has one selection for a.b.c, which (a.b).c is not: the same value by another tree.
        NixSelection { Target: NixSelection inner } selection => $"{Bare(inner)}.{Path(selection.Path)}",
        NixSelection selection => $"{Of(selection.Target)}.{Path(selection.Path)}",
        NixApplication application => application.Arguments.Aggregate(Of(application.Function), (function, argument) => $"({function} {Of(argument)})"),
        NixFunction { Parameter: NixNamedParameter named } function => $"{named.Name}: {Of(function.Body)}",
        NixFunction { Parameter: NixSetParameter set } function => $"{Pattern(set)}: {Of(function.Body)}",
        NixLet let => $"let {Bindings(let.Set)} in {Of(let.Body)}",
        NixWith with => $"with {Of(with.Scope)}; {Of(with.Body)}",
        NixList list => $"[ {string.Join(' ', list.Items.Select(Of))} ]",
        NixAttributeSet set => $"{{ {Bindings(set)} }}",
        NixBinary binary => $"{Of(binary.Left)} {binary.Operator} {Of(binary.Right)}",
        NixUnary unary => unary.Operator + Of(unary.Operand),
        NixIf choice => $"if {Of(choice.Condition)} then {Of(choice.Then)} else {Of(choice.Else)}",
        NixInterpolation template => $"\"{string.Concat(template.Parts.Select(Part))}\"",
        NixCode code => code.Text + "\n",
        NixIndentedString text => NixWriter.Write(new NixString(text.Value)),
        _ => NixWriter.Write(expression),
    };

    static string Part(NixExpression part) => part is NixString text ? NixWriter.Write(text)[1..^1] : $"${{{Of(part)}}}";

    static string Bindings(NixAttributeSet set) =>
        string.Concat(set.Inherits.Select(inherit =>
            $"inherit {(inherit.Source is null ? "" : Of(inherit.Source))} {string.Join(' ', inherit.Names)}; "))
        + string.Concat(set.Bindings.Select(binding => $"{Path(binding.Path)} = {Of(binding.Value)}; "));

    static string Path(EquatableArray<string> path) => string.Join('.', path.Select(segment => $"\"{segment}\""));

    static string Pattern(NixSetParameter set) =>
        $"{{ {string.Join(", ", set.Open ? set.Names.Append("...") : set.Names)} }}{(set.Whole is null ? "" : "@" + set.Whole)}";
}
