using CsCheck;
using NixIaC.Model.Names;
using Xunit;

namespace NixIaC.Model.Tests.Names;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("", "''")]
    [InlineData("a b", "'a b'")]
    [InlineData("a\nb\0", "'a\\u000ab\\u0000'")]
    [InlineData("😀", "'😀'")]
    public void Texts_stand_in_quotes_with_invisible_characters_spelt_out(string text, string expected) =>
        Assert.Equal(expected, Quotation.Of(text));

    [Fact]
    public void Halves_of_pairs_are_spelt_out()
    {
        Assert.Equal("'\\ud83d'", Quotation.Of("\ud83d"));
        Assert.Equal("'\\ude00a'", Quotation.Of("\ude00a"));
        Assert.Equal("'\\ude00\\ud83d'", Quotation.Of("\ude00\ud83d"));
    }

    [Fact]
    public void Long_texts_are_cut_but_not_within_a_pair()
    {
        Assert.Equal($"'{new string('x', 60)}...' (10000 characters)", Quotation.Of(new string('x', 10_000)));
        Assert.Equal($"'{new string('x', 59)}...' (61 characters)", Quotation.Of(new string('x', 59) + "😀"));
    }

    [Fact]
    public void Every_quotation_is_short_one_line_and_valid_unicode() =>
        Gen.Char.Array[0, 200].Select(letters => new string(letters)).Sample(text =>
        {
            var quotation = Quotation.Of(text);
            Assert.DoesNotContain(quotation, char.IsControl);
            Assert.Null(LoneSurrogate.Problem(quotation));
            Assert.True(quotation.Length <= 60 * "\\u0000".Length + "''... (200 characters)".Length);
        });
}
