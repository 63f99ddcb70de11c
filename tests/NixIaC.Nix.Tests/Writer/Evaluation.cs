using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Writer;

/// <summary>Evaluates many trees with one call of Nix: the start of a process costs more than a tree.</summary>
static class Evaluation
{
    /// <summary>Fails with the shortest of the trees that do not give back the data that they stand for.</summary>
    public static async Task GivesBack(IReadOnlyList<NixExpression> trees)
    {
        var values = await Values(trees);
        var wrong = trees.Zip(values).Where(pair => !JsonElement.DeepEquals(Data.Of(pair.First), pair.Second)).ToList();
        if (wrong.Count == 0) return;
        var (tree, value) = wrong.MinBy(pair => NixWriter.Write(pair.First).Length);
        Assert.Fail($"{wrong.Count} of {trees.Count} differ. Expected {Data.Of(tree)}, Nix gave {value} for:\n{NixWriter.Write(tree)}");
    }

    /// <summary>The values of the trees; fails with the first tree that Nix refuses.</summary>
    public static async Task<IReadOnlyList<JsonElement>> Values(IReadOnlyList<NixExpression> trees)
    {
        using var folder = new TemporaryFolder();
        var text = NixWriter.Write(new NixFile(new NixList(trees.ToEquatableArray()))).Text;
        var result = await NixTool.Run("nix-instantiate", "--eval", "--strict", "--json", folder.Write("trees.nix", text));
        if (result.ExitCode == 0)
        {
            using var values = JsonDocument.Parse(result.StandardOutput);
            return [.. values.RootElement.EnumerateArray().Select(value => value.Clone())];
        }
        if (trees.Count == 1) Assert.Fail($"Nix refuses:\n{text}\n{result.StandardError}");
        await Values([.. trees.Take(trees.Count / 2)]);
        await Values([.. trees.Skip(trees.Count / 2)]);
        throw new InvalidOperationException($"Nix refuses {trees.Count} trees together, but takes both halves:\n{result.StandardError}");
    }
}
