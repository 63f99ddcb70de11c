using CsCheck;
using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Properties;

public sealed class FilesComeThroughTests
{
    // What a C# compiler could stumble over: quotes, line ends of all kinds, characters that stand for the end of a file.
    static readonly Gen<string> Texts = Gen.Frequency(
        (3, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (3, Gen.OneOfConst("\"", "\"\"", "\\", "{", "}", "\n", "\r", "\r\n", "\t", "\0", "\u001a", "\u0085", "\u2028", "\u2029", "\ufeff", "\uffff", "\ufffe", "''", "${", "#if", "//", "/*")),
        (1, Gen.Char.Where(c => !char.IsSurrogate(c)).Select(c => c.ToString())),
        (1, Gen.Const("😀"))).Array[0, 40].Select(string.Concat);

    [Fact]
    public void The_users_nix_files_come_through_but_for_line_ends() => Texts.Array[1, 30].Sample(
        texts =>
        {
            var project = texts.Index().Aggregate(
                SmallFleet.With(SmallFleet.Node("Pi", 1)), (all, file) => all.WithFile($"f{file.Index}.nix", file.Item));
            var compiled = CompiledFleet.Of(project);
            foreach (var (i, text) in texts.Index())
                Assert.Equal(text.Replace("\r\n", "\n", StringComparison.Ordinal), compiled.Files[$"imports/f{i}.nix"]);
        },
        iter: 30, threads: 1);
}
