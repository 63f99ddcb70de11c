using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

/// <summary>Ways to ask the schema that the tests share.</summary>
static class SchemaFacts
{
    /// <summary>Any code: an expression that is no literal.</summary>
    public static readonly NixExpression Code = new SomeCode();

    public static readonly IReadOnlyList<OptionDeclaration> All = [.. OptionSchema.All()];

    public static TheoryData<string> Releases => new(Release.Supported.Select(release => release.ToString()));

    public static OptionSchema In(string release) => OptionSchema.For(Release.Parse(release)!.Value);

    public static OptionMatch Find(this OptionSchema schema, string path) => schema.Find(OptionPath.Parse(path));

    public static EquatableArray<OptionProblem> Check(this OptionSchema schema, string path, object? value) =>
        schema.Check(OptionPath.Parse(path), Value(value));

    /// <summary>Plain C# as a Nix value: dictionaries are written as arrays of pairs.</summary>
    public static NixExpression Value(object? value) => value switch
    {
        null => new NixNull(),
        NixExpression expression => expression,
        bool boolean => new NixBoolean(boolean),
        int integer => new NixInteger(integer),
        double number => new NixFloat(number),
        string text => new NixString(text),
        (string, object)[] set => new NixAttributeSet(set
            .Select(member => new NixBinding(OptionPath.Parse(member.Item1).Segments, Value(member.Item2))).ToEquatableArray()),
        object?[] list => new NixList(list.Select(Value).ToEquatableArray()),
        _ => throw new ArgumentException("No Nix value: " + value, nameof(value)),
    };

    sealed record SomeCode : NixExpression;
}
