using NixIaC.OptionTypes.Types;

namespace NixIaC.OptionTypes.Writing;

/// <summary>Writes what makes values of several kinds fit one class.</summary>
static class OperatorText
{
    const string Body = " => throw NotRun();";

    /// <summary>Conversions from what the shape takes.</summary>
    public static void From(CodeText code, string name, Shape shape)
    {
        foreach (var source in Sources(shape)) code.Line($"public static implicit operator {name}({source} value){Body}");
        if (shape.TakesText)
        {
            code.Line("[return: NotNullIfNotNull(\"value\")]");
            code.Line($"public static implicit operator {name}?(string? value){Body}");
        }
        if (shape.Int || shape.Float)
        {
            code.Line("[global::System.Obsolete(\"A character is no number; write the number.\", true)]");
            code.Line($"public static implicit operator {name}(char value){Body}");
        }
    }

    /// <summary>Conversions to what the value is when it is read.</summary>
    public static void To(CodeText code, string name, Shape shape)
    {
        code.Line($"public static implicit operator NixJson({name} value){Body}");
        if (shape.Bool) code.Line($"public static implicit operator NixBool({name} value){Body}");
        if (Choice.Number(shape) is { } number) code.Line($"public static implicit operator {number}({name} value){Body}");
        if (shape.TakesText) code.Line($"public static implicit operator NixString({name} value){Body}");
    }

    /// <summary>Comparison for equality.</summary>
    public static void Equality(CodeText code, string name)
    {
        foreach (var sign in (string[])["==", "!="])
            code.Line($"public static NixBool operator {sign}({name}? left, {name}? right){Body}");
    }

    /// <summary>Arithmetic and order.</summary>
    public static void Arithmetic(CodeText code, string name, string number)
    {
        foreach (var sign in (string[])["+", "-", "*", "/"])
            code.Line($"public static {number} operator {sign}({name} left, {number} right){Body}");
        if (number is "NixInt") code.Line($"public static {number} operator %({name} left, {number} right){Body}");
        foreach (var sign in (string[])["<", ">", "<=", ">="])
            code.Line($"public static NixBool operator {sign}({name} left, {number} right){Body}");
    }

    /// <summary>What makes <c>[...]</c> and <c>+= [...]</c> possible.</summary>
    public static void List(CodeText code, string name, MemberType element)
    {
        code.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        code.Line($"public void Add({element.Annotated} element){Body}");
        code.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        code.Line($"public global::System.Collections.Generic.IEnumerator<{element.Annotated}> GetEnumerator(){Body}");
        code.Line($"global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator(){Body}");
        code.Line($"public static implicit operator {name}(NixList<{element.Annotated}> value){Body}");
        code.Line($"public static {name} operator +({name} left, {name} right){Body}");
    }

    /// <summary>Keys of the user's choice.</summary>
    public static void Keys(CodeText code, MemberType value)
    {
        code.Line("/// <summary>The value at a key that has no member of its own.</summary>");
        code.Line("/// <param name=\"key\">The key, unquoted.</param>");
        // An option may be called item, which is what C# calls an indexer.
        code.Line("[global::System.Runtime.CompilerServices.IndexerName(\"AtKey_\")]");
        if (value is { TakesNull: true, IsContainer: true }) code.Line("[AllowNull]");
        code.Line($"public {value.Annotated} this[string key] {{ get => throw NotRun(); set => throw NotRun(); }}");
    }

    /// <summary>The interfaces of a class with or without elements.</summary>
    public static string Bases(MemberType? element) => element is null ? "NixObject" : "NixObject, global::System.Collections.IEnumerable";

    static IEnumerable<string> Sources(Shape shape)
    {
        yield return "NixCode";
        if (shape.Bool)
        {
            yield return "bool";
            yield return "NixBool";
        }
        if (shape.Int)
        {
            yield return "long";
            yield return "NixInt";
        }
        if (shape.Float)
        {
            yield return "double";
            yield return "NixFloat";
        }
        if (shape is { Int: true, Float: true }) yield return "NixNumber";
        if (shape.String || shape.Words.Count > 0) yield return "NixString";
        if (shape.String || shape.Path) yield return "NixPath";
        if (shape.Package) yield return "NixPackage";
    }
}
