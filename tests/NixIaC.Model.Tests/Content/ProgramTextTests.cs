using CsCheck;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Programs.Text;
using Xunit;

namespace NixIaC.Model.Tests.Content;

public sealed class ProgramTextTests
{
    [Fact]
    public void Random_programs_come_back_as_they_were() =>
        RandomProgram.Programs.Sample(program =>
        {
            var text = ProgramText.Write(program);
            Assert.Null(ProgramText.Read(text, out ContentProgram? read));
            Assert.Equal(program, read);
            Assert.Equal(text, ProgramText.Write(read!));
        }, iter: 300);

    [Fact]
    public void Random_profiles_come_back_as_they_were() =>
        RandomProgram.Profiles.Sample(profile =>
        {
            Assert.Null(ProgramText.Read(ProgramText.Write(profile), out ProfileProgram? read));
            Assert.Equal(profile, read);
        }, iter: 100);

    [Fact]
    public void Every_kind_of_expression_statement_and_pattern_is_tried()
    {
        var abstracts = new[] { typeof(ContentExpression), typeof(ContentStatement), typeof(ContentPattern) };
        var all = typeof(ContentExpression).Assembly.GetTypes().Where(type => !type.IsAbstract && abstracts.Any(type.IsSubclassOf));
        Assert.Equal(all.Select(type => type.Name).Order(), RandomProgram.Kinds.Select(type => type.Name).Distinct().Order());
    }

    [Fact]
    public void The_text_is_small()
    {
        var program = Body.Program([.. Enumerable.Range(0, 100).Select(i => Body.Set("services.openssh.enable", Body.Of(true)))]);
        Assert.InRange(ProgramText.Write(program).Length, 1, 100 * 80);
    }

    [Fact]
    public void The_text_holds_half_surrogates_as_ASCII() =>
        Assert.DoesNotContain(ProgramText.Write(Body.Program(Body.Set("a", Body.Of("x\ud800\\")))), char.IsSurrogate);

    [Fact]
    public void Damaged_text_is_a_problem_and_no_exception() =>
        Gen.Select(RandomProgram.Programs, Gen.Int[0, 1_000_000], Gen.Int[0, 3], Gen.Char[' ', '~']).Sample((program, where, how, c) =>
        {
            var text = ProgramText.Write(program);
            var at = where % text.Length;
            var damaged = how switch
            {
                0 => text[..at],
                1 => text[..at] + c + text[(at + 1)..],
                2 => text[..at] + c + text[at..],
                _ => text[..at] + text[(at + 1)..],
            };
            if (ProgramText.Read(damaged, out ContentProgram? read) is null) Assert.NotNull(read);
            else Assert.Null(read);
        }, iter: 2000);

    [Theory]
    [InlineData("", "This is no program of NixIaC. Build the project that holds it anew.")]
    [InlineData("hello", "This is no program of NixIaC. Build the project that holds it anew.")]
    [InlineData("2b0;", "It was written by a newer NixIaC (form 2; this one reads form 1). Use that version of NixIaC here too.")]
    [InlineData("0b0;", "It was written by an older NixIaC (form 0; this one reads form 1). Build the project that holds it with this version.")]
    [InlineData("1b0;", "It is damaged, or holds something that only a newer NixIaC knows. Build the project that holds it anew, with the version that is used here.")]
    [InlineData("1p0;", "It is damaged, or holds something that only a newer NixIaC knows. Build the project that holds it anew, with the version that is used here.")]
    [InlineData("1b999999999;", "It is damaged, or holds something that only a newer NixIaC knows. Build the project that holds it anew, with the version that is used here.")]
    public void Other_text_is_told_apart(string text, string problem) => Assert.Equal(problem, ProgramText.Read(text, out ContentProgram? _));

    [Fact]
    public void Text_that_is_deep_without_end_is_a_problem()
    {
        var deep = "1b2;1;k1;x0;0;@1;0;0;0;1;E0;0;0;" + string.Concat(Enumerable.Repeat("y0;0;0;", 100_000));
        Assert.NotNull(ProgramText.Read(deep, out ContentProgram? _));
    }
}
