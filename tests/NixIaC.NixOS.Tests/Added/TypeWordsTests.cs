using NixIaC.Model.Options;
using NixIaC.OptionTypes.Reading;
using Xunit;

namespace NixIaC.OptionTypes.Tests.Added;

/// <summary>The types that are read from words, for words of which the type is known.</summary>
public sealed class TypeWordsTests(ITestOutputHelper output)
{
    static readonly TypeReader Reader = new(new Dictionary<string, OptionType>());

    [Fact]
    public void Read_from_words_a_type_is_the_known_one_or_takes_more()
    {
        var types = OptionSchema.All().Select(option => (option.TypeText, option.Type)).Distinct().ToList();
        var same = types.Where(type => Reader.Read(type.TypeText) == type.Type).ToList();
        var open = types.Except(same).Where(type => IsOpen(Reader.Read(type.TypeText))).ToList();
        var others = types.Except(same).Except(open).ToList();
        output.WriteLine($"{types.Count} types: {same.Count} read alike, {open.Count} read as types that take anything somewhere, {others.Count} otherwise");
        // Where the pattern ends, the words do not show.
        Assert.Equal(["string matching the pattern .*://?.*$ or non-empty (list of string matching the pattern .*://?.*$)"], others.Select(type => type.TypeText));
        Assert.True(same.Count > types.Count * 3 / 4);
    }

    [Theory]
    [InlineData("boolean", "Bool")]
    [InlineData("null or string", "NullOr(Str)")]
    [InlineData("list of (null or string)", "ListOf(NullOr(Str))")]
    [InlineData("non-empty (list of string)", "NonEmptyListOf(Str)")]
    [InlineData("attribute set of (submodule)", "AttrsOf(Submodule)")]
    [InlineData("signed integer or string or boolean", "Either(Int,Str,Bool)")]
    [InlineData("(list of string) or string convertible to it", "Coerced(ListOf(Str),Str)")]
    [InlineData("one of \"a or b\", \"c, d\", 3, null", "Enum")]
    [InlineData("null or one of “(”, “)”", "NullOr(Enum)")]
    [InlineData("string matching the pattern a or b (c", "StrMatching")]
    [InlineData("16 bit unsigned integer; between 0 and 65535 (both inclusive)", "IntBetween")]
    [InlineData("list of function that evaluates to a string", "ListOf(Approx)")]
    [InlineData("((string)", "Approx")]
    [InlineData("", "Approx")]
    public void Words_are_read_as_the_manual_means_them(string words, string type) => Assert.Equal(type, Text(Reader.Read(words)));

    static bool IsOpen(OptionType type) => type.Kind is OptionTypeKind.Approx or OptionTypeKind.Anything || type.Of.Any(IsOpen);

    static string Text(OptionType type) => type.Of.Count == 0 ? type.Kind.ToString() : $"{type.Kind}({string.Join(',', type.Of.Select(Text))})";
}
