using System.Globalization;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Tests.Content;

/// <summary>Nix on one line, every operator in parentheses: shows the tree, not the layout.</summary>
static class Shown
{
    public static string Nix(NixExpression expression) => expression switch
    {
        NixString text => "\"" + text.Value + "\"",
        NixInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        NixFloat number => number.Value.ToString("0.0##############", CultureInfo.InvariantCulture),
        NixBoolean boolean => boolean.Value ? "true" : "false",
        NixNull => "null",
        NixPath path => path.Value,
        NixIdentifier name => name.Name,
        NixCode code => "<" + code.Text + ">",
        NixSelection selection => Nix(selection.Target) + "." + new OptionPath(selection.Path),
        NixApplication call => "(" + string.Join(' ', call.Arguments.Prepend(call.Function).Select(Nix)) + ")",
        NixBinary binary => "(" + Nix(binary.Left) + " " + binary.Operator + " " + Nix(binary.Right) + ")",
        NixUnary unary => unary.Operator + Nix(unary.Operand),
        NixIf choice => "(if " + Nix(choice.Condition) + " then " + Nix(choice.Then) + " else " + Nix(choice.Else) + ")",
        NixInterpolation text => "\"" + string.Concat(text.Parts.Select(part => part is NixString literal ? literal.Value : "${" + Nix(part) + "}")) + "\"",
        NixList list => "[" + string.Join(' ', list.Items.Select(Nix)) + "]",
        NixAttributeSet set => "{" + string.Concat(set.Bindings.Select(binding => new OptionPath(binding.Path) + " = " + Nix(binding.Value) + "; ")).TrimEnd() + "}",
        _ => throw new ArgumentException("Not shown: " + expression, nameof(expression)),
    };
}
