using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Imported;

/// <summary>The configurations that <c>nixiac import</c> is tested with mean something to NixOS, as far as the stand-in goes.</summary>
public sealed class ConfigurationsEvaluateTests(ITestOutputHelper output)
{
    static readonly string Configurations = Path.Combine(AppContext.BaseDirectory, "Imported", "Configurations");

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Configurations, "*.nix").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_evaluates(string name)
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        var text = File.ReadAllText(Path.Combine(Configurations, name + ".nix"));
        folder.Write(name + ".nix", text);
        foreach (var (path, beside) in Configuration.Beside) folder.Write(path, beside);
        var definitions = await StandIn.Definitions(
            text.Contains("\"aarch64-linux\";", StringComparison.Ordinal) ? "aarch64-linux" : "x86_64-linux",
            [Path.Combine(AppContext.BaseDirectory, "Imported", "around.nix"), folder[name + ".nix"]],
            Release.V26_05);
        output.WriteLine($"{definitions.Length} definitions");
        Assert.NotEmpty(definitions);
    }
}
