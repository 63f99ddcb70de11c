using System.Text.Json.Nodes;
using CsCheck;
using NixIaC.Model;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Nix.Tests.Merging;

/// <summary>Random settings on up to four levels.</summary>
static class RandomCases
{
    static readonly NixExpression A = Name("config", "fact", "a");
    static readonly NixExpression B = Name("config", "fact", "b");
    static readonly NixExpression FactName = Name("config", "fact", "name");

    static readonly Condition[] Conditions =
    [
        new(A, facts => facts.A),
        new(new NixUnary("!", A), facts => !facts.A),
        new(B, facts => facts.B),
        new(new NixBinary("||", A, new NixUnary("!", B)), facts => facts.A || !facts.B),
        new(new NixBinary("==", A, B), facts => facts.A == facts.B),
        new(new NixCode("with config.fact; a -> b # why"), facts => !facts.A || facts.B),
    ];

    static readonly Gen<IReadOnlyList<Condition>> SomeConditions = Gen.Frequency(
        (3, Gen.Const<IReadOnlyList<Condition>>([])),
        (2, Gen.OneOfConst(Conditions).Array[1, 2].Select(IReadOnlyList<Condition> (some) => some)));

    static readonly Gen<OptionPriority> Priority = Gen.Frequency(
        (4, Gen.Const(OptionPriority.Normal)), (1, Gen.Const(OptionPriority.Default)), (1, Gen.Const(OptionPriority.Force)),
        (1, Gen.Const(OptionPriority.Before)), (1, Gen.Const(OptionPriority.After)));

    static readonly Gen<string> Word = Gen.Int[0, 9999].Select(number => $"w{number}");

    static readonly Gen<Meant> Text = Gen.Select(Word, Gen.Int[0, 5], (word, form) => form switch
    {
        0 => new Meant(new NixInterpolation(EquatableArray.Of<NixExpression>(word + "\n", FactName)), facts => word + "\n" + facts.Name),
        1 => new Meant(new NixBinary("+", word, FactName), facts => word + facts.Name),
        2 => new Meant(new NixIf(A, word, FactName), facts => facts.A ? word : facts.Name),
        3 => new Meant(new NixCode($"let name = \"{word}\"; in\nname + config.fact.name"), facts => word + facts.Name),
        _ => new Meant(word, _ => word),
    });

    static readonly Gen<Meant> List = Gen.Select(Word, Word, Gen.Int[0, 5], (one, two, form) => form switch
    {
        0 => new Meant(new NixBinary("++", List(one), List(FactName)), facts => new JsonArray(one, facts.Name)),
        1 => new Meant(new NixCode($"map (x: x + config.fact.name) [ \"{one}\" \"{two}\" ]"), facts => new JsonArray(one + facts.Name, two + facts.Name)),
        2 => new Meant(List(one, new NixBinary("+", two, FactName)), facts => new JsonArray(one, two + facts.Name)),
        3 => new Meant(List(), _ => new JsonArray()),
        _ => new Meant(List(one, two), _ => new JsonArray(one, two)),
    });

    static readonly Gen<Meant> Number = Gen.Int[-99, 99].Select(number => new Meant(number, _ => number));

    static readonly Gen<Meant> WholeSet = Gen.Select(Word, Text, (word, text) => new Meant(
        Set(Bind("A", text.Written), Bind("C", word)), facts => new JsonObject { ["A"] = text.Value(facts), ["C"] = word }));

    static readonly Gen<Said> Any = Gen.OneOf(
        Gen.OneOfConst(Reference.Lists).SelectMany(path => Say(path, Priority, Gen.Bool, List)),
        Gen.OneOfConst(Reference.Texts).SelectMany(path => Say(path, Priority, Gen.Bool, Text)),
        Gen.OneOfConst(Reference.Singles).SelectMany(path => Say(path, Priority, Gen.Const(false), path.EndsWith("timeout", StringComparison.Ordinal) ? Number : Text)),
        Gen.OneOfConst("A", "B").SelectMany(name => Say($"{Reference.Variables}.{name}", Priority, Gen.Const(false), Text)),
        Say(Reference.Variables, Gen.Const(OptionPriority.Force), Gen.Const(false), WholeSet));

    public static readonly Gen<Case> One =
        Gen.Select(Any.Array[0, 12].Array[1, 4], Gen.Bool, Gen.Bool, Word, (levels, a, b, name) =>
            new Case([.. levels.Select(Sound)], new Facts(a, b, name)));

    static Gen<Said> Say(string path, Gen<OptionPriority> priority, Gen<bool> adds, Gen<Meant> value) =>
        Gen.Select(priority, adds, SomeConditions, value, (which, add, conditions, meant) => new Said(path, which, add, conditions, meant));

    // The rules refuse an option that one level sets twice; two branches of a condition are no such thing.
    static IReadOnlyList<Said> Sound(Said[] level)
    {
        var sound = new List<Said>();
        foreach (var said in level)
            if (Joins(said)
                || sound.FindAll(other => other.Path == said.Path && !Joins(other) && Rank(other) == Rank(said)) is var same
                && (same.Count == 0 || (same.Count == 1 && said.Priority == same[0].Priority && AreBranches(said, same[0]))))
                sound.Add(said);
        return sound;
    }

    static bool Joins(Said said) =>
        said.Adds || Reference.Lists.Contains(said.Path)
        || (Reference.Texts.Contains(said.Path) && said.Priority is OptionPriority.Before or OptionPriority.After);

    static bool AreBranches(Said one, Said other) =>
        (one.Conditions.Contains(Conditions[0]) && other.Conditions.Contains(Conditions[1]))
        || (one.Conditions.Contains(Conditions[1]) && other.Conditions.Contains(Conditions[0]));

    static int Rank(Said said) => said.Priority switch { OptionPriority.Force => 0, OptionPriority.Default => 2, _ => 1 };
}
