using CsCheck;
using NixIaC.Model;
using NixIaC.Model.Nix;

namespace NixIaC.Nix.Tests.Writer;

/// <summary>Random trees of all kinds of syntax; their free names are among <see cref="Names"/>.</summary>
static class SyntaxTrees
{
    public static readonly string[] Names = ["a", "b", "config", "lib", "a-name-that-is-so-long-that-three-of-its-kind-fill-a-line-of-text"];

    static readonly Gen<string> Name = Gen.OneOfConst(Names);

    static readonly Gen<EquatableArray<string>> Path = Gen.OneOfConst([.. Names, "or", "with space"]).Array[1, 3].Select(EquatableArray.ToEquatableArray);

    static readonly Gen<EquatableArray<string>> Distinct = Name.Array[0, 5].Select(names => names.Distinct().ToEquatableArray());

    static readonly Gen<NixParameter> Parameter = Gen.OneOf<NixParameter>(
        Name.Select(NixParameter (name) => new NixNamedParameter(name)),
        Gen.Select(Distinct, Gen.Bool, Gen.OneOfConst(null, "args"), NixParameter (names, open, whole) => new NixSetParameter(names, open, whole)));

    static readonly Gen<NixExpression> Leaf = Gen.Frequency(
        (5, Name.Select(NixExpression (name) => new NixIdentifier(name))),
        (1, Gen.OneOfConst<NixExpression>(
            1, -1, long.MinValue, new NixFloat(-2.5), new NixFloat(double.Epsilon), true, new NixNull(), "text", new NixIndentedString("two\nlines\n"),
            new NixCode("lib.a or b"), new NixCode("a: b"), new NixCode("config.lib.a"), new NixCode("if a then b else { }"), new NixCode("a # b"),
            new NixCode("let\n x = ''\n   a\n  b\n'';\nin x"), new NixCode(" -1\n"), new NixCode("a ? b"), new NixCode("\"x\""), new NixCode("7"),
            new NixPath("./x.nix"), new NixPath("./x y.nix"), NixSyntax.List(), NixSyntax.Set())));

    static readonly string[] Operators = ["+", "-", "*", "/", "++", "//", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "->"];

    public static readonly Gen<NixExpression> Any = Gen.Recursive<NixExpression>((depth, tree) => depth > 5
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (1, Gen.Select(tree, Path, NixExpression (target, path) => new NixSelection(target, path))),
            (3, Gen.Select(tree, tree.Array[1, 4], NixExpression (function, arguments) => new NixApplication(function, arguments.ToEquatableArray()))),
            (2, Gen.Select(Parameter, tree, NixExpression (parameter, body) => new NixFunction(parameter, body))),
            (1, Gen.Select(Set(tree), tree, NixExpression (set, body) => new NixLet(set, body))),
            (3, Gen.Select(Gen.OneOfConst(Operators), tree, tree, NixExpression (name, left, right) => new NixBinary(name, left, right))),
            (1, Gen.Select(Gen.OneOfConst("!", "-"), tree, NixExpression (name, operand) => new NixUnary(name, operand))),
            (1, Gen.Select(tree, tree, tree, NixExpression (condition, then, other) => new NixIf(condition, then, other))),
            (1, Template(tree)),
            (1, Gen.Select(tree, tree, NixExpression (scope, body) => new NixWith(scope, body))),
            (2, Set(tree).Select(NixExpression (set) => set)),
            (2, tree.Array[1, 4].Select(NixExpression (items) => new NixList(items.ToEquatableArray())))));

    // Without the characters that '' escapes: Nix keeps the pieces between escapes apart, though the text is the same.
    static Gen<NixExpression> Template(Gen<NixExpression> hole) =>
        Gen.OneOf(hole.Where(part => part is not NixString), Gen.OneOfConst<NixExpression>("a", "\n", "\n", "  ", "\"", "}", "{")).Array[1, 6]
            .Select(NixExpression (parts) => new NixInterpolation(parts.ToEquatableArray()));

    static Gen<NixAttributeSet> Set(Gen<NixExpression> value) =>
        Gen.Select(Distinct, value.Array[5], Inherit(value).Null(), Path, (names, values, inherit, rest) => new NixAttributeSet(
            names.Where(name => inherit is null || !inherit.Names.Contains(name))
                .Zip(values, (name, bound) => new NixBinding(rest.Prepend(name).ToEquatableArray(), bound)).ToEquatableArray())
        {
            Inherits = inherit is null ? default : EquatableArray.Of(inherit),
        });

    static Gen<NixInherit> Inherit(Gen<NixExpression> source) =>
        Gen.Select(Distinct, source.Null(), (names, from) => new NixInherit(names, from));
}
