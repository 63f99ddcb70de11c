using NixIaC.Model.Nix.Parsing;
using Xunit;

namespace NixIaC.Cli.Tests.Import;

/// <summary>Configurations such as people have become C# that compiles in a project without a warning.</summary>
public sealed class ConfigurationsCompileTests(ITestOutputHelper output)
{
    /// <summary>Those that cannot be said in C#.</summary>
    static readonly string[] Nix = ["module", "stays"];

    public static TheoryData<string> All => Imported.All;

    [Theory]
    [MemberData(nameof(All))]
    public void It_compiles(string name)
    {
        var code = Imported.Configuration(name);
        output.WriteLine(code);
        Assert.Equal([], Imported.Compile(code).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(Nix.Contains(name), code.Contains(" stays Nix because ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_comment_is_lost(string name)
    {
        if (Nix.Contains(name)) return;
        var code = Imported.Configuration(name);
        foreach (var line in NixParser.Parse(File.ReadAllText(Path.Combine(Imported.Folder, name + ".nix"))).Tree!.Comments.SelectMany(comment => comment.Text.Split('\n')))
            Assert.Contains(line, code, StringComparison.Ordinal);
    }

    [Fact]
    public void Little_of_them_stays_nix()
    {
        var code = Imported.All.Where(name => !Nix.Contains(name.Data)).Select(name => Imported.Configuration(name.Data)).ToList();
        var statements = code.Sum(text => text.Split('\n').Count(line => line.TrimStart().StartsWith("nixos", StringComparison.Ordinal)));
        var pieces = code.Sum(text => text.Split("new NixCode(").Length - 1);
        output.WriteLine($"{code.Count} configurations, {statements} statements, {pieces} pieces of Nix");
        Assert.True(pieces * 10 < statements, $"{pieces} of {statements}");
    }
}
