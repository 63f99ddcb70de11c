using System.Globalization;
using NixIaC.Model;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Nix;

namespace NixIaC.Parser.Tests.Harness;

/// <summary>Programs as short text, to compare them with what is expected.</summary>
static class Shape
{
    public static string Of(ContentProgram program) =>
        string.Join("\n", program.Body.Statements.Select(Of)
            .Concat(program.Functions.Select(function => $"{function.Key}({Names(function.Parameters)}) {{ {Of(function.Body)} }}")));

    static string Of(BlockStatement block) => string.Join(" ", block.Statements.Select(Of));

    public static string Of(ContentStatement statement) => statement switch
    {
        BlockStatement block => $"{{ {Of(block)} }}",
        SetStatement set => $"{Of(set.Target)} {(set.Adds ? "+=" : "=")} {Of(set.Value)};",
        DeclareStatement declare => $"var {declare.Name} = {(declare.Value is { } value ? Of(value) : "-")};",
        AssignStatement assign => $"{assign.Name} := {Of(assign.Value)};",
        DeconstructStatement parts => $"var ({Names(parts.Names)}) = {Of(parts.Value)};",
        IfStatement condition => $"if {Of(condition.Condition)} {{ {Of(condition.Then)} }}" + (condition.Else is { } other ? $" else {{ {Of(other)} }}" : ""),
        SwitchStatement choice => $"switch {Of(choice.Value)} {{ {string.Join(" ", choice.Sections.Select(Of))} }}",
        ForEachStatement loop =>
            $"foreach {(loop.Deconstructs ? $"({Names(loop.Names)})" : loop.Names[0])} in {Of(loop.List)} {{ {Of(loop.Body)} }}",
        ReturnStatement result => result.Value is { } value ? $"return {Of(value)};" : "return;",
        BreakStatement => "break;",
        ContinueStatement => "continue;",
        EvaluateStatement call => Of(call.Expression) + ";",
        _ => throw new NotSupportedException(statement.ToString()),
    };

    static string Of(SwitchSection section) => $"case {string.Join(", ", section.Patterns.Select(Of))}: {Of(section.Body)}";

    static string Of(GuardedPattern pattern) => Of(pattern.Pattern) + (pattern.When is { } when ? " when " + Of(when) : "");

    public static string Of(ContentExpression expression) => expression switch
    {
        LiteralExpression literal => Of(literal.Value),
        VariableExpression variable => variable.Name,
        ListExpression list => $"[{string.Join(", ", list.Elements.Select(element => (element.Spread ? ".." : "") + Of(element.Value)))}]",
        RecordExpression record => $"({string.Join(", ", record.Fields.Select((field, i) => (i == record.Positions ? "| " : "") + Of(field)))})",
        WithExpression with => $"{Of(with.Record)} with ({string.Join(", ", with.Fields.Select(Of))})",
        DictionaryExpression dictionary => $"{{{string.Join(", ", dictionary.Entries.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}"))}}}",
        MemberExpression member => Of(member.Target) + (member.OrNull ? "?." : ".") + member.Name,
        IndexExpression index => $"{Of(index.Target)}[{(index.FromEnd ? "^" : "")}{Of(index.Index)}]",
        PriorityExpression view => $"{Of(view.Target)}!{view.Priority}",
        OptionExpression option => $"{Of(option.Target)}/{option.Segment}",
        OptionKeyExpression option => $"{Of(option.Target)}/({Of(option.Key)})",
        OptionPathExpression option => $"{Of(option.Target)}//({Of(option.Path)})",
        SetExpression set => $"new {{ {string.Join(", ", set.Entries.Select(entry => $"{string.Join("/", entry.Path.Select(Of))} {(entry.Adds ? "+=" : "=")} {Of(entry.Value)}"))} }}",
        UnaryExpression unary => $"{(unary.Operator == UnaryOperator.Not ? "!" : "-")}{Of(unary.Operand)}",
        BinaryExpression binary => $"({Of(binary.Left)} {binary.Operator}:{binary.Type} {Of(binary.Right)})",
        ConvertExpression convert => $"{convert.Type}({Of(convert.Operand)})",
        ConditionalExpression choice => $"({Of(choice.Condition)} ? {Of(choice.Then)} : {Of(choice.Else)})",
        CoalesceExpression coalesce => $"({Of(coalesce.Value)} ?? {Of(coalesce.Else)})",
        SwitchExpression choice => $"{Of(choice.Value)} switch {{ {string.Join(", ", choice.Arms.Select(arm => $"{Of(arm.Pattern)} => {Of(arm.Value)}"))} }}",
        IsExpression test => $"({Of(test.Value)} is {Of(test.Pattern)})",
        InterpolationExpression text => $"${string.Concat(text.Parts.Select(Of))}$",
        FunctionExpression function => $"fn({Names(function.Parameters)}) {{ {Of(function.Body)} }}",
        InvokeExpression call => $"{Of(call.Function)}({List(call.Arguments)})",
        CallExpression call => $"<{call.Function}>({List(call.Arguments)})",
        BuiltinExpression call => $"{call.Builtin}({List(call.Arguments)})",
        CodeExpression code => $"nix({Of(code.Text)})",
        SelfExpression => "self",
        NodeExpression node => $"node {node.Type}",
        MembersExpression members => $"members {members.Type}{(members.ExceptSelf ? " others" : "")}",
        NodesWithExpression nodes => $"nodes with {nodes.Profile}{(nodes.ExceptSelf ? " others" : "")}",
        AddressExpression address => $"address of {Of(address.Node)} in {address.Place}{(address.OrNull ? " or null" : "")}",
        OptionOfExpression option => $"option of {Of(option.Node)}: {Of(option.Option)}",
        SecretExpression secret => $"secret {secret.Type}",
        LocalExpression local => $"local {local.Form}({List(local.Arguments)})",
        PackageExpression package => $"package {package.Input}: {Of(package.Name)}",
        _ => throw new NotSupportedException(expression.ToString()),
    };

    static string Of(RecordField field) => $"{field.Name}={Of(field.Value)}";

    static string Of(InterpolationPart part) => part.Hole is { } hole
        ? "{" + Of(hole) + (part.Alignment == 0 ? "" : "," + part.Alignment) + (part.Format is { } format ? ":" + format : "") + "}"
        : part.Text!;

    static string Of(ContentPattern pattern) => pattern switch
    {
        AnyPattern => "_",
        ConstantPattern constant => Of(constant.Value),
        RelationalPattern relational => $"{relational.Operator} {Of(relational.Value)}",
        NotPattern not => $"not {Of(not.Pattern)}",
        AndPattern both => $"({Of(both.Left)} and {Of(both.Right)})",
        OrPattern either => $"({Of(either.Left)} or {Of(either.Right)})",
        VariablePattern variable => $"var {variable.Name}",
        PropertyPattern members => $"{{{string.Join(", ", members.Members.Select(member => $"{member.Name}: {Of(member.Pattern)}"))}}}",
        PositionalPattern positions => $"({string.Join(", ", positions.Patterns.Select(Of))})",
        _ => throw new NotSupportedException(pattern.ToString()),
    };

    static string Of(NixExpression value) => value switch
    {
        Model.Nix.NixString text => $"\"{text.Value}\"",
        NixInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        Model.Nix.NixFloat number => number.Value.ToString("0.0###", CultureInfo.InvariantCulture),
        NixBoolean flag => flag.Value ? "true" : "false",
        NixNull => "null",
        _ => throw new NotSupportedException(value.ToString()),
    };

    static string List(EquatableArray<ContentExpression> expressions) => string.Join(", ", expressions.Select(Of));

    static string Names(IEnumerable<string?> names) => string.Join(", ", names.Select(name => name ?? "_"));
}
