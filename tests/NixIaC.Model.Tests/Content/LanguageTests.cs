using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;
using Xunit;
using static NixIaC.Model.Tests.Content.Body;

namespace NixIaC.Model.Tests.Content;

/// <summary>Statements, functions, records and patterns over values that are known.</summary>
public sealed class LanguageTests
{
    static ContentStatement Out(ContentExpression value) => Set(ByPath(Of("x")), value);

    static string[] Results(params ContentStatement[] statements) =>
        [.. Run.Settings(statements).Select(text => text.Substring("x = ".Length))];

    [Fact]
    public void Loops_break_and_continue() =>
        Assert.Equal(
            ["1", "3"],
            Results(Each("i", List(Of(1), Of(2), Of(3), Of(4)),
                If(Same(Name("i"), Of(2)), Continue()),
                If(Same(Name("i"), Of(4)), Break()),
                Out(Name("i")))));

    [Fact]
    public void Loops_take_elements_apart() =>
        Assert.Equal(
            ["\"a\"", "\"b\""],
            Results(Each(["name", null], List(Tuple(Of("a"), Of(1)), Tuple(Of("b"), Of(2))), Out(Name("name")))));

    [Fact]
    public void Dictionaries_are_gone_through_by_pairs() =>
        Assert.Equal(["\"a1\""], Results(Each(["k", "v"], Map((Of("a"), Of(1))), Out(Text(Name("k"), Name("v"))))));

    [Fact]
    public void Each_turn_of_a_loop_has_variables_of_its_own() =>
        Assert.Equal(
            ["[1 2]"],
            Results(
                Var("all", List()),
                Each("i", List(Of(1), Of(2)), Assign("all", Call(Builtin.Append, Name("all"), Lambda("y", Name("i"))))),
                Out(Call(Builtin.Select, Name("all"), Lambda("f", Invoke(Name("f"), Of(0)))))));

    [Fact]
    public void Local_functions_see_what_is_around_them_and_change_it() =>
        Assert.Equal(
            ["3"],
            Results(Var("n", Of(1)), Var("f", Function(["x"], Assign("n", Name("x")))), Do(Invoke(Name("f"), Of(3))), Out(Name("n"))));

    [Fact]
    public void Helpers_take_options_and_give_values()
    {
        var program = Program(
            Do(Call("Acme.Open", Option("networking.firewall"), Of(80))),
            Out(Call("Acme.Twice", Of("a")))) with
        {
            Functions = EquatableArray.Of(
                Helper("Acme.Open", ["wall", "port"], Set(Option(Name("wall"), "allowedTCPPorts"), List(Name("port")))),
                Helper("Acme.Twice", ["text"], If(Same(Name("text"), Of("a")), Return(Plus(Name("text"), Name("text")))), Return(Of("")))),
        };
        Assert.Equal(
            ["networking.firewall.allowedTCPPorts = [80]", "x = \"aa\""],
            Run.Show(ContentEvaluator.Evaluate(program, Run.Scope, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Records_have_members_positions_and_copies() =>
        Assert.Equal(
            ["\"b1\"", "true", "1"],
            Results(
                Var("r", Record(("Name", Of("a")), ("Size", Of(1)))),
                Var("s", new WithExpression(Span(), Name("r"), EquatableArray.Of(new RecordField("Name", Of("b"))))),
                Out(Text(Member(Name("s"), "Name"), Member(Name("s"), "Size"))),
                Out(Same(Name("r"), Record(("Name", Of("a")), ("Size", Of(1))))),
                Take(Name("r"), null, "size"),
                Out(Name("size"))));

    [Fact]
    public void Tuples_have_numbered_members() => Assert.Equal("2", Run.Value(Member(Record(("a", Of(1)), ("b", Of(2))), "Item2")));

    public static TheoryData<string, bool> Patterns => new()
    {
        { "property", true }, { "wrong property", false }, { "null property", false }, { "positional", true }, { "not", false },
        { "or", true }, { "and", true }, { "null", true }, { "float", true }, { "number of text", false },
    };

    [Theory, MemberData(nameof(Patterns))]
    public void Patterns_fit_as_in_CSharp(string what, bool fits)
    {
        var disk = Record(("Disk", Of("nvme")), ("Size", Of(7)));
        ContentPattern Property(string name, ContentPattern pattern) => new PropertyPattern(EquatableArray.Of(new PatternMember(name, pattern)));
        ContentPattern Over(long size) => new RelationalPattern(BinaryOperator.Greater, new NixInteger(size));
        var test = what switch
        {
            "property" => Is(disk, Property("Disk", Is("nvme"))),
            "wrong property" => Is(disk, Property("Size", Over(7))),
            "null property" => Is(Null(), Property("Disk", Any)),
            "positional" => Is(disk, new PositionalPattern(EquatableArray.Of(Any, Over(5)))),
            "not" => Is(Of(1), new NotPattern(Is(1))),
            "or" => Is(Of(2), new OrPattern(Is(1), Is(2))),
            "and" => Is(Of(2), new AndPattern(Over(1), new NotPattern(Over(2)))),
            "null" => Is(Null(), Is(new NixNull())),
            "float" => Is(Float(1), Is(1)),
            _ => Is(Of("a"), Over(1)),
        };
        Assert.Equal(fits ? "true" : "false", Run.Value(test));
    }

    [Fact]
    public void A_pattern_names_what_it_finds() =>
        Assert.Equal(
            ["5"],
            Results(If(Is(Of(5), new AndPattern(new VariablePattern("n"), new RelationalPattern(BinaryOperator.Greater, new NixInteger(3)))), Out(Name("n")))));

    [Fact]
    public void A_switch_runs_the_first_section_that_fits() =>
        Assert.Equal(
            ["2"],
            Results(Switch(
                Of("b"),
                Section(Is("a"), Out(Of(1))),
                new SwitchSection(EquatableArray.Of(new GuardedPattern(Any, Of(false)), new GuardedPattern(Is("b"), Of(true))), Block(Out(Of(2)))),
                Section(Any, Out(Of(3))))));

    [Fact]
    public void Null_is_asked_for_and_replaced() =>
        Assert.Equal(
            ["\"d\"", "null", "\"ab\""],
            Results(
                Out(OrElse(Null(), Of("d"))),
                Out(Member(Null(), "Name", orNull: true)),
                Out(Plus(Plus(Of("a"), Null()), Of("b")))));

    public static TheoryData<string, string> Faults => new()
    {
        { "null member", "This is null, so it has no Name. Write ?.Name where null is meant, or check it before." },
        { "null list", "This is null, and a list is needed here. Write ?? [] behind it where null is meant to be empty." },
        { "null text", "This is null, and a text is needed here. Give it a value before, with ??." },
        { "null number", "This is null, and null cannot be computed with. Give it a value before, with ??." },
        { "no member", "This is a record and has no Nome." },
        { "no variable", "'y' has no value here; give it one where it is declared." },
        { "no arm", "No arm of this switch fits the value. Add one for it, or _ => for all others." },
        { "no key", "The dictionary has no key 'b'. Add it, or use GetValueOrDefault." },
        { "key twice", "This key is in the dictionary already. Give each key once." },
        { "outside", "Position 2 lies outside: there are 2 elements, counted from 0." },
        { "from end", "Position ^0 lies outside: there are 2 elements, counted from 0." },
        { "empty", "The list is empty, so First has nothing to give. Use FirstOrDefault, or check with Any before." },
        { "several", "Single takes the only element, and there are more than one here. Use First, or a condition that fits one." },
        { "none fits", "No element fits here, so First has nothing to give. Use FirstOrDefault, or check with Any before." },
        { "lists", "== does not compare the elements of lists or dictionaries. Compare what is in them, with All or string.Join." },
        { "format", "'Q' is no format for a number. Write one of .NET's, such as 00 or D3." },
        { "wide format", "'D999999999' is no format for a number. Write one of .NET's, such as 00 or D3." },
        { "list text", "This is a list and no text. Join its elements: string.Join(\", \", list)." },
        { "positions", "This has 2 parts by position, and 1 are asked for." },
        { "condition", "A condition is true or false, and this is a number." },
        { "order", "There is no order between a function and a function. Order by a member that is a text or a number." },
        { "infinite", "The result is no finite number." },
        { "conversion", "The result does not fit into an int (32 bits). Compute with long: write L behind a number, 50L * 1024, or use Size.GiB(50)." },
        { "64 bits", "The result does not fit into 64 bits." },
        { "no helper", "The helper Acme.X is not known here. Build the project that declares it anew." },
        { "then by", "ThenBy stands behind OrderBy only." },
        { "long text", "A width of 2000000000 is not possible; 0 to 1000000 is." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_says_what_it_is_and_the_way_out(string what, string message)
    {
        var two = List(Of(1), Of(2));
        var expression = what switch
        {
            "null member" => Member(Null(), "Name"),
            "null list" => Call(Builtin.Count, Null()),
            "null text" => Call(Builtin.Trim, Null()),
            "null number" => Binary(BinaryOperator.Add, Null(), Of(1)),
            "no member" => Member(Record(("Name", Of(1))), "Nome"),
            "no variable" => Name("y"),
            "no arm" => Match(Of(1), (Is(2), Of(3))),
            "no key" => At(Map((Of("a"), Of(1))), Of("b")),
            "key twice" => Map((Of("a"), Of(1)), (Of("a"), Of(2))),
            "outside" => At(two, Of(2)),
            "from end" => At(two, Of(0), fromEnd: true),
            "empty" => Call(Builtin.First, List()),
            "several" => Call(Builtin.Single, two),
            "none fits" => Call(Builtin.First, two, Lambda("x", Of(false))),
            "lists" => Same(two, two),
            "format" => Text(new InterpolationPart(null, Of(1), "Q")),
            "wide format" => Text(new InterpolationPart(null, Of(1), "D999999999")),
            "list text" => Text(two),
            "positions" => Is(Tuple(Of(1), Of(2)), new PositionalPattern(EquatableArray.Of(Any))),
            "condition" => Choose(Of(1), Of(2), Of(3)),
            "order" => Call(Builtin.Order, List(Lambda("x", Of(1)), Lambda("x", Of(2)))),
            "infinite" => Binary(BinaryOperator.Multiply, Float(1e308), Float(10), OperandType.Floating),
            "conversion" => Convert(Of(3_000_000_000), OperandType.Integer32),
            "64 bits" => Binary(BinaryOperator.Add, Of(long.MaxValue), Of(1), OperandType.Integer64),
            "no helper" => Call("Acme.X"),
            "then by" => Call(Builtin.ThenBy, two, Lambda("x", Name("x"))),
            _ => Call(Builtin.PadLeft, Of("a"), Of(2_000_000_000)),
        };
        Assert.Equal(message, Run.Problem(expression));
    }

    [Fact]
    public void The_fault_is_on_the_expression_at_fault()
    {
        var wrong = Binary(BinaryOperator.Divide, Of(1), Of(0));
        Assert.Equal(wrong.Span, Run.Of(Var("x", List(Of(1), wrong))).Problems.Single().Span);
    }

    [Fact]
    public void Equal_values_are_equal()
    {
        ContentValue Value() => ListValue.Of([
            DataValue.Of("a"), RecordValue.Of(("A", DataValue.Of(1L)), ("B", DataValue.Null)),
            new DictionaryValue(EquatableArray.Of(new EntryValue(DataValue.Of("k"), DataValue.Of(1.5)))), new CodeValue(new NixIdentifier("config"))]);
        Assert.Equal(Value(), Value());
        Assert.Equal(Value().GetHashCode(), Value().GetHashCode());
        Assert.NotEqual(Value(), ListValue.Of([]));
    }

    [Fact]
    public void Equal_programs_give_equal_results()
    {
        var program = Program(
            Each("i", List(Of(1), Of(2)), Set(Key(Option("a"), Text("k", Name("i"))), SetOf(("b", List(Of("git"))))), Out(Binary(BinaryOperator.Divide, Of(1), Of(0)))));
        EvaluatedContent Evaluate() => ContentEvaluator.Evaluate(program, Run.Scope, TestContext.Current.CancellationToken);
        Assert.Equal(Evaluate(), Evaluate());
        Assert.Single(Evaluate().Problems);
    }
}
