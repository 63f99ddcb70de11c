using System.Globalization;
using CsCheck;
using NixIaC.Model;
using NixIaC.Model.Nix;

namespace NixIaC.Nix.Tests.Writer;

/// <summary>Random data trees with the text, names and numbers that are hard to write.</summary>
static class Trees
{
    static readonly string[] HardPieces =
    [
        "\"", "\\", "$", "${", "$${", "}", "'", "''", "'''", "''$", "''\\", "\n", "\n", "\n", "\r", "\r\n", "\t", " ", "  ", "\n  ", "\n\n",
        "a", "xy", "#", "/*", "//", "\u0001", "\u000b", "\u001b", "\u007f", "\u0085", "\u2028", "\ufeff", "\uffff", "é", "😀",
    ];

    static readonly Gen<string> AnyChar = Gen.Char['\u0001', '\ud7ff'].Select(c => c.ToString());

    public static readonly Gen<string> Text =
        Gen.Frequency((8, Gen.OneOfConst(HardPieces)), (1, AnyChar)).Array[0, 14].Select(string.Concat);

    /// <summary>Texts with holes that hold texts, in both forms.</summary>
    public static readonly Gen<NixExpression> Template =
        Gen.OneOf(Text.Select(NixExpression (text) => new NixString(text)), Text.Select(NixExpression (text) => new NixIndentedString(text)))
            .Array[0, 6].Select(NixExpression (parts) => new NixInterpolation(parts.ToEquatableArray()));

    public static readonly Gen<string> Name = Gen.OneOf(
        Gen.OneOfConst(
            "if", "then", "else", "or", "rec", "inherit", "assert", "with", "let", "in", "true", "null", "import", "_", "a", "b'", "c-d", "-e", "1f", "", "a.b"),
        Text);

    /// <summary>Values that Nix prints in full: its JSON has six digits.</summary>
    static readonly Gen<double> ShortFloat =
        Gen.Select(Gen.Int[-999_999, 999_999], Gen.Int[-300, 300], (digits, exponent) =>
            double.Parse($"{digits}e{exponent}", CultureInfo.InvariantCulture));

    static readonly Gen<NixExpression> Scalar = Gen.Frequency(
        (4, Text.Select(NixExpression (text) => new NixString(text))),
        (4, Text.Select(NixExpression (text) => new NixIndentedString(text))),
        (2, Gen.OneOf(Gen.Long, Gen.OneOfConst(0L, -1L, long.MinValue, long.MaxValue)).Select(NixExpression (number) => new NixInteger(number))),
        (2, ShortFloat.Select(NixExpression (number) => new NixFloat(number))),
        (1, Gen.Bool.Select(NixExpression (boolean) => new NixBoolean(boolean))),
        (1, Gen.Const<NixExpression>(new NixNull())));

    public static readonly Gen<NixExpression> Any = Gen.Recursive<NixExpression>((depth, tree) => depth > 4
        ? Scalar
        : Gen.Frequency(
            (3, Scalar),
            (2, tree.Array[0, 5].Select(NixExpression (items) => new NixList(items.ToEquatableArray()))),
            (3, Gen.Select(Binding(tree).Array[0, 5], Gen.Bool, NixExpression (bindings, flat) => SetOf(bindings, flat)))));

    static Gen<NixBinding> Binding(Gen<NixExpression> value) =>
        Gen.Select(Name, value, Text.Null(), Gen.Bool, (name, value, comment, blank) =>
            new NixBinding(EquatableArray.Of(name), value, comment) { BlankLineAbove = blank });

    static NixAttributeSet SetOf(IEnumerable<NixBinding> bindings, bool flat)
    {
        var distinct = bindings.DistinctBy(binding => binding.Path);
        return new NixAttributeSet((flat ? distinct.SelectMany(Flat) : distinct).ToEquatableArray());
    }

    /// <summary><c>a.b = …; a.c = …;</c> instead of <c>a = { b = …; c = …; };</c></summary>
    static IEnumerable<NixBinding> Flat(NixBinding binding) =>
        binding.Value is NixAttributeSet { Bindings.Count: > 0 } set
            ? set.Bindings.Select(inner => inner with { Path = binding.Path.Concat(inner.Path).ToEquatableArray() })
            : [binding];
}
