using System.Globalization;
using System.Text.Json;
using CsCheck;
using NixIaC.Model.Nix;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Writer;

/// <summary>Nix prints six digits of a float only, so Nix itself compares: with its reader of JSON.</summary>
public sealed class FloatsComeBackTests
{
    static readonly Gen<double> Finite = Gen.OneOf(
        Gen.Double.Where(double.IsFinite),
        Gen.Long.Select(BitConverter.Int64BitsToDouble).Where(double.IsFinite),
        Gen.ULong[1, 1UL << 52].Select(BitConverter.UInt64BitsToDouble),
        Gen.OneOfConst(0.0, -0.0, 1, -1, 0.1, 1e15, 1e16, 1e17, 1e22, 1e23, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue,
            2.2250738585072014E-308, 2.225073858507201E-308, -2.2250738585072014E-308));

    [Fact]
    public async Task Floats_come_back_to_the_last_bit()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        await Finite.Array[500].SampleAsync(
            async values =>
            {
                folder.Write("floats.nix", $"[\n{string.Join('\n', values.Select(IsExact))}\n]");
                var answers = await NixTool.Output("nix-instantiate", "--eval", "--strict", "--json", folder["floats.nix"]);
                var exact = JsonSerializer.Deserialize<bool[]>(answers)!;
                Assert.Equal([], values.Where((_, i) => !exact[i]).Select(value => NixWriter.Write(new NixFloat(value))));
            },
            iter: 10, threads: 1);
    }

    /// <summary>Tiny values are compared 2^60 times as large: their written form is read as JSON itself.</summary>
    static string IsExact(double value)
    {
        var written = $"({NixWriter.Write(new NixFloat(value))})";
        var scale = Math.Abs(value) < 1e-300 ? Math.Pow(2, 60) : 1;
        var expected = $"(builtins.fromJSON \"{(value * scale).ToString("E16", CultureInfo.InvariantCulture)}\")";
        return $"(builtins.isFloat {written} && {written} * {scale.ToString("F1", CultureInfo.InvariantCulture)} == {expected})";
    }
}
