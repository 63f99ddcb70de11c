using NixIaC.Model.Content.Programs;
using NixIaC.Model.Nix;
using Xunit;
using static NixIaC.Model.Tests.Content.Body;

namespace NixIaC.Model.Tests.Content;

/// <summary>What only Nix knows.</summary>
public sealed class ConditionTests
{
    static ContentExpression Zfs => Option("boot.zfs.enabled");

    static ContentExpression Nginx => Option("services.nginx.enable");

    static ContentExpression Jobs => Option("nix.settings.max-jobs");

    static ContentStatement Percent(NixExpression value) => Set("zramSwap.memoryPercent", Of(value));

    [Fact]
    public void Settings_in_an_if_on_an_option_carry_the_condition() =>
        Assert.Equal(
            ["if config.boot.zfs.enabled: zramSwap.memoryPercent = 1", "if !config.boot.zfs.enabled: zramSwap.memoryPercent = 2"],
            Run.Settings(If(Zfs, Percent(1), Percent(2))));

    [Fact]
    public void Conditions_accumulate_and_are_split_at_and() =>
        Assert.Equal(
            ["if config.boot.zfs.enabled: if !config.services.nginx.enable: if (config.a == 1): zramSwap.memoryPercent = 1"],
            Run.Settings(If(And(Zfs, Not(Nginx)), If(Same(Option("a"), Of(1)), Percent(1)))));

    [Fact]
    public void A_condition_that_is_known_is_decided() =>
        Assert.Equal(
            ["zramSwap.memoryPercent = 2", "if config.boot.zfs.enabled: zramSwap.memoryPercent = 3"],
            Run.Settings(If(And(Of(false), Zfs), Percent(1), Percent(2)), If(And(Of(true), Zfs), Percent(3))));

    [Fact]
    public void What_a_helper_sets_in_a_condition_carries_it() =>
        Assert.Equal(
            ["if config.boot.zfs.enabled: zramSwap.memoryPercent = 7"],
            Run.Settings(Var("set", Function(["n"], Set("zramSwap.memoryPercent", Name("n")))), If(Zfs, Do(Invoke(Name("set"), Of(7))))));

    [Fact]
    public void A_switch_on_an_option_compares_with_the_constants() =>
        Assert.Equal(
            [
                "if (config.a == \"x\"): zramSwap.memoryPercent = 1",
                "if ((config.a == \"y\") || (config.a == \"z\")): zramSwap.memoryPercent = 2",
                "if (config.a != \"x\"): if !((config.a == \"y\") || (config.a == \"z\")): zramSwap.memoryPercent = 3",
            ],
            Run.Settings(Switch(
                Option("a"),
                Section(Is("x"), Percent(1)),
                Section(new OrPattern(Is("y"), Is("z")), Percent(2)),
                Section(Any, Percent(3)))));

    [Fact]
    public void A_switch_expression_on_an_option_becomes_ifs() =>
        Assert.Equal(
            "(if (config.a == 1) then \"one\" else (if (config.a < 5) then \"few\" else \"many\"))",
            Run.Value(Match(Option("a"), (Is(1), Of("one")), (new RelationalPattern(BinaryOperator.Less, new NixInteger(5)), Of("few")), (Any, Of("many")))));

    [Fact]
    public void A_switch_expression_without_a_last_arm_throws_in_Nix() =>
        Assert.Equal(
            "(if (config.a == 1) then 2 else (throw \"No arm of a switch in Configure fits the value.\"))",
            Run.Value(Match(Option("a"), (Is(1), Of(2)))));

    public static TheoryData<string, string> Expressions => new()
    {
        { "quarter", "(config.nix.settings.max-jobs / 4)" },
        { "remainder", "(config.a - ((config.a / 3) * 3))" },
        { "negative", "-config.a" },
        { "float", "(config.a * 2.0)" },
        { "choice", "(if config.services.nginx.enable then [80] else [])" },
        { "spread", "(([22] ++ (if config.services.nginx.enable then [80] else [])) ++ [443])" },
        { "list plus", "(config.services.openssh.ports ++ [80])" },
        { "coalesce", "(if (config.a != null) then config.a else 1)" },
        { "and", "(config.boot.zfs.enabled && !config.services.nginx.enable)" },
        { "or", "(config.boot.zfs.enabled || config.services.nginx.enable)" },
        { "xor", "(config.boot.zfs.enabled != config.services.nginx.enable)" },
        { "less", "(config.a < 3)" },
        { "not null", "(config.a != null)" },
        { "to float", "(config.a * 1.0)" },
        { "to integer", "(if (config.a < 0) then (builtins.ceil config.a) else (builtins.floor config.a))" },
        { "integer stays", "config.zramSwap.memoryPercent" },
        { "member of code", "<x>.a.b" },
        { "join", "(builtins.concatStringsSep \",\" (map toString config.services.openssh.ports))" },
    };

    [Theory, MemberData(nameof(Expressions))]
    public void What_is_computed_from_an_option_is_left_to_Nix(string what, string expected)
    {
        var value = what switch
        {
            "quarter" => Binary(BinaryOperator.Divide, Jobs, Of(4), OperandType.Integer64),
            "remainder" => Binary(BinaryOperator.Remainder, Option("a"), Of(3)),
            "negative" => Minus(Option("a")),
            "float" => Binary(BinaryOperator.Multiply, Option("a"), Of(2), OperandType.Floating),
            "choice" => Choose(Nginx, List(Of(80)), List()),
            "spread" => new ListExpression(Span(), EquatableArray.Of(
                new ListElement(Of(22), false), new ListElement(Choose(Nginx, List(Of(80)), List()), true), new ListElement(Of(443), false))),
            "list plus" => Plus(Option("services.openssh.ports"), List(Of(80)), OperandType.Other),
            "coalesce" => OrElse(Option("a"), Of(1)),
            "and" => And(Zfs, Not(Nginx)),
            "or" => Or(Zfs, Nginx),
            "xor" => Binary(BinaryOperator.Xor, Zfs, Nginx, OperandType.Other),
            "less" => Binary(BinaryOperator.Less, Option("a"), Of(3)),
            "not null" => Is(Option("a"), new NotPattern(Is(new NixNull()))),
            "to float" => Convert(Option("a"), OperandType.Floating),
            "to integer" => Convert(Option("a"), OperandType.Integer32),
            "integer stays" => Convert(Option("zramSwap.memoryPercent"), OperandType.Integer64),
            "member of code" => Option(Code(Of("x")), "a.b"),
            _ => Call(Builtin.StringJoin, Of(","), Option("services.openssh.ports")),
        };
        Assert.Equal(expected, Run.Value(value));
    }

    [Fact]
    public void Options_in_texts_become_holes() =>
        Assert.Equal(
            "\"a ${config.networking.hostName}:${(toString config.nix.settings.cores)} ${(if config.boot.zfs.enabled then \"True\" else \"False\")} ${config.networking.hostName}!\"",
            Run.Value(Plus(Text("a ", Option("networking.hostName"), ":", Option("nix.settings.cores"), " ", Zfs, " "), Text(Option("networking.hostName"), "!"))));

    [Fact]
    public void Variables_declared_under_a_condition_may_change_under_it() =>
        Assert.Equal(
            ["if config.boot.zfs.enabled: zramSwap.memoryPercent = 2"],
            Run.Settings(If(Zfs, Block(Var("x", Of(1)), Assign("x", Of(2)), Set("zramSwap.memoryPercent", Name("x"))))));

    [Fact]
    public void A_loop_may_end_within_a_condition_that_is_around_it() =>
        Assert.Equal(
            ["if config.boot.zfs.enabled: zramSwap.memoryPercent = 1"],
            Run.Settings(If(Zfs, Each("i", List(Of(1), Of(2)), Set("zramSwap.memoryPercent", Name("i")), Break()))));

    [Fact]
    public void What_Nix_would_have_to_decide_is_a_problem()
    {
        Assert.Equal(
            ["Only Nix knows whether this line counts, so x has no certain value after it. Write x = condition ? a : b instead of the if."],
            Run.Problems(Var("x", Of(1)), If(Zfs, Assign("x", Of(2))), Set("zramSwap.memoryPercent", Name("x"))));
        Assert.Equal(
            ["Only Nix knows whether this return is reached. Write the value as condition ? a : b, or turn the condition round and put the rest inside the if."],
            Run.Problems(If(Zfs, Return()), Percent(1)));
        Assert.Equal(
            ["Only Nix knows whether this break is reached. A loop ends the same for Nix whatever an option says; put the settings inside the if."],
            Run.Problems(Each("i", List(Of(1)), If(Zfs, Break()))));
        Assert.Equal(
            ["Only Nix knows whether this continue is reached. Turn the condition round and put the settings inside the if."],
            Run.Problems(Each("i", List(Of(1)), If(Zfs, Continue()))));
        Assert.Equal(
            ["Only Nix knows this list, so its elements cannot be gone through here. Keep the list in a constant that both use, or compute with new NixCode(\"...\")."],
            Run.Problems(Each("i", Option("services.openssh.ports"), Percent(1))));
        Assert.Equal(
            "Only Nix knows whether this holds, so elements cannot be chosen by it here. Put an if into a foreach instead.",
            Run.Problem(Call(Builtin.Where, List(Of(1)), Lambda("x", Zfs))));
        Assert.Equal(
            "Only Nix knows this text, so it cannot be used here. Put it into an interpolated string, or write the whole as new NixCode(\"...\").",
            Run.Problem(Call(Builtin.ToUpper, Option("networking.hostName"))));
        Assert.Equal(
            "Only Nix knows this value, so its Length cannot be read here. Write the whole with new NixCode(\"...\").",
            Run.Problem(Member(Option("networking.hostName"), "Length")));
        Assert.Equal("This divides by zero. Check the divisor before, with a condition.", Run.Problem(Binary(BinaryOperator.Divide, Option("a"), Of(0))));
    }
}
