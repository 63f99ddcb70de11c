using CsCheck;

namespace NixIaC.Nix.Tests.Parsing;

/// <summary>Random texts of the Nix language, nearly all of them valid.</summary>
static class SourceTexts
{
    static readonly Gen<string> Name = Gen.OneOfConst("a", "b", "c", "d'", "e-1", "_f", "map");

    static readonly Gen<string> Leaf = Gen.Frequency(
        (6, Name),
        (1, Gen.OneOfConst("1", "0.5", ".5", "1.5e3", "\"t\"", "''\n  t\n  ''", "./x", "../y/z.nix", "/etc", "~/k", "<nixpkgs>", "https://a.b/c?d=e", "x:y", "[ ]", "{ }", "rec { }")));

    static readonly Gen<string> Binary = Gen.Frequency(
        (40, Gen.OneOfConst("+", "-", "*", "/", "++", "//", "&&", "||", "->")),
        // Two of these in a row are an error.
        (1, Gen.OneOfConst("==", "<", ">=", "!=")));

    static readonly Gen<string> Blank = Gen.OneOfConst(" ", " ", " ", "\n", " # c\n", " /* c */ ");

    public static readonly Gen<string> Any = Gen.Recursive<string>((depth, text) => depth > 3 ? Leaf : Gen.Frequency(
        (4, Operators(text)),
        (1, Gen.Select(Name, text, (name, body) => $"{name}: {body}")),
        (1, Gen.Select(Pattern(text), text, (pattern, body) => $"{pattern}: {body}")),
        (1, Gen.Select(Bindings(text), text, (bindings, body) => $"let {bindings} in {body}")),
        (1, Gen.Select(text, text, (scope, body) => $"with {scope}; {body}")),
        (1, Gen.Select(text, text, (condition, body) => $"assert {condition}; {body}")),
        (1, Gen.Select(text, text, text, (condition, then, otherwise) => $"if {condition} then {then} else {otherwise}"))));

    static Gen<string> Operators(Gen<string> text) =>
        Gen.Select(Application(text), Gen.Select(Blank, Binary, Blank, Application(text), (before, op, after, right) => before + op + after + right).Array[0, 3],
            (first, rest) => first + string.Concat(rest));

    static Gen<string> Application(Gen<string> text) => Gen.Select(Gen.OneOfConst("", "", "", "!", "- "), Selection(text).Array[1, 3], Path(text).Null(),
        (prefix, items, has) => prefix + string.Join(' ', items) + (has is null ? "" : $" ? {has}"));

    static Gen<string> Selection(Gen<string> text) => Gen.Select(Simple(text), Path(text).Null(), Leaf.Null(),
        (target, path, fallback) => path is null ? target : $"{target}.{path}" + (fallback is null ? "" : $" or {fallback}"));

    static Gen<string> Simple(Gen<string> text) => Gen.Frequency(
        (4, Leaf),
        (1, text.Select(inner => $"({inner})")),
        (1, Selections(text).Select(items => $"[ {items} ]")),
        (1, Gen.Select(Gen.OneOfConst("", "rec ", ""), Bindings(text), (prefix, bindings) => $"{prefix}{{ {bindings} }}")),
        (1, text.Select(inner => $"\"t\\n\\${{$${{${{{inner}}}\"")),
        (1, text.Select(inner => $"./p/${{{inner}}}q")));

    static Gen<string> Selections(Gen<string> text) =>
        Gen.OneOf(Leaf, text.Select(inner => $"({inner})"), Leaf.Select(leaf => $"a.{"b"} {leaf}")).Array[0, 3].Select(items => string.Join(' ', items));

    static Gen<string> Path(Gen<string> text) => Gen.Frequency((5, Name), (1, Gen.OneOfConst("or", "\"s t\"")), (1, text.Select(inner => $"${{{inner}}}")))
        .Array[1, 2].Select(names => string.Join('.', names));

    static Gen<string> Bindings(Gen<string> text) => Gen.Select(Name.Array[0, 3], Path(text).Null().Array[3], text.Array[3], Gen.Bool, (names, paths, values, inherit) =>
        (inherit ? "inherit (a) i j; inherit k; " : "")
        + string.Join(' ', names.Distinct().Select((name, i) => $"{name}{(paths[i] is { } path ? "." + path : "")} = {values[i]};")));

    static Gen<string> Pattern(Gen<string> text) => Gen.Select(Name.Array[0, 3], text.Null().Array[3], Gen.Bool, Gen.OneOfConst("", "", "w@"), (names, defaults, open, whole) =>
        whole + "{ " + string.Join(", ", names.Distinct().Select((name, i) => name + (defaults[i] is { } value ? $" ? {value}" : "")).Concat(open ? ["..."] : Enumerable.Empty<string>())) + " }");
}
