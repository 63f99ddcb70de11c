using NixIaC.OptionTypes.Types;

namespace NixIaC.OptionTypes.Writing;

/// <summary>Writes the classes of choices.</summary>
static class ChoiceText
{
    /// <summary>A class with all choices of a table.</summary>
    public static void Write(CodeText code, ChoiceTable table, string access)
    {
        code.Line("/// <summary>Types of options that take one of several words, or values of several kinds.</summary>");
        code.Open($"{access} static class {table.Holder}");
        foreach (var choice in table.All) Write(code, table, choice);
        code.Close();
    }

    static void Write(CodeText code, ChoiceTable table, Choice choice)
    {
        var (name, shape) = (choice.Name, choice.Shape);
        code.Line($"/// <summary>{Summary(choice)}</summary>");
        // Editors offer the members of the class named here wherever the class is expected.
        if (shape.Words.Count > 0) code.Line($"/// <completionlist cref=\"{table.Holder}.{name}\"/>");
        code.Open($"public sealed class {name} : {OperatorText.Bases(choice.Element)}");
        foreach (var (word, constant) in WordName.All(shape.Words, name))
        {
            code.Line($"/// <summary><c>{CSharpText.Xml(word)}</c></summary>");
            code.Line($"public const string {constant} = {CSharpText.Literal(word)};");
        }
        OperatorText.From(code, name, shape);
        OperatorText.To(code, name, shape);
        OperatorText.Equality(code, name);
        if (choice.Element is not null) OperatorText.List(code, name, choice.Element);
        else if (Choice.Number(shape) is { } number) OperatorText.Arithmetic(code, name, number);
        if (choice.Value is not null)
        {
            OperatorText.Keys(code, choice.Value);
            code.Line($"public static implicit operator {name}(NixAttrs<{choice.Value.Annotated}> value) => throw NotRun();");
        }
        code.Close();
    }

    static string Summary(Choice choice)
    {
        var words = choice.Shape.Words.Select(word => $"<c>{CSharpText.Xml(word)}</c>");
        var kinds = Choice.ShapeName(choice.Shape, choice.Element, choice.Value);
        return choice.Shape.Words.Count == 0 ? kinds + "."
            : kinds.Length == 0 ? $"One of {string.Join(", ", words)}."
            : $"{kinds}, or one of {string.Join(", ", words)}.";
    }
}
