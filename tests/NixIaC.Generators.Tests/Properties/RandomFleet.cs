using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model.Targets;

namespace NixIaC.Generators.Tests.Properties;

/// <summary>A sound fleet of random size, with random texts where any text is allowed.</summary>
/// <param name="Source">The C# code.</param>
/// <param name="Greetings">The random text that each system sets as its message of the day, by the system's file.</param>
sealed record RandomFleet(string Source, IReadOnlyDictionary<string, string> Greetings)
{
    // No NUL and no halves of surrogate pairs: those are errors, tested elsewhere.
    static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (3, Gen.OneOfConst("\"", "\\", "$", "${", "$${", "''", "'''", "\n", "\r\n", "\t", "{", "}", "\u0001", "\u2028", "\ufeff", "é", "日本", "😀")))
        .Array[0, 12].Select(string.Concat);

    // NixOS on the others is an error, or needs more attributes.
    static readonly string[] WholeSystems =
        [.. Target.All.Where(target => target.Class is SupportClass.Full or SupportClass.OwnBuilds).Select(target => target.Arch)];

    static readonly Gen<NodeShape> Shapes =
        Gen.Select(Gen.OneOfConst("Pet", "Livestock", "Mascot"), Gen.OneOfConst(WholeSystems), Gen.Int[0, 3], Texts, Gen.Int[0, 31])
            .Select((image, arch, members, text, traits) => new NodeShape(image, arch, members, text, traits));

    public static readonly Gen<RandomFleet> Any = Gen.Select(Gen.Int[1, 3], Shapes.Array[1, 6], Texts).Select(Make);

    static RandomFleet Make(int communities, NodeShape[] shapes, string motto)
    {
        var code = new StringBuilder("using NixIaC;\nnamespace Random.Fleets;\n");
        code.AppendLine(CultureInfo.InvariantCulture, $"[Fleet(Domain = \"example.org\", StateVersion = \"26.05\"), Operator(\"ann\", \"{SmallFleet.Key}\")]");
        code.AppendLine(CultureInfo.InvariantCulture, $"[Option(\"networking.extraHosts\", {Literal(motto)})] public sealed class Root;");
        code.AppendLine("[Constellation, In<Root>, Undernet(\"10.90.0.0/24\")] public sealed class Stars;");
        code.AppendLine(CultureInfo.InvariantCulture, $"[Option(\"boot.kernelParams\", [{Literal(motto)}])] public sealed class TunedAttribute : ProfileAttribute;");
        for (var i = 0; i < communities; i++)
            code.AppendLine(CultureInfo.InvariantCulture, $"""
                [Community, In<Root>, Option("boot.kernelParams", ["community={i}"])] public sealed class Site{i};
                [Network("10.{i}.0.0/16", "fd{i}::/64", Gateway = "10.{i}.0.1"), In<Site{i}>] public sealed class Lan{i};
                [Device, On<Lan{i}>("10.{i}.0.2")] public sealed class Printer{i};
                """);
        var greetings = new Dictionary<string, string>();
        foreach (var (i, shape) in shapes.Index())
        {
            code.AppendLine(shape.Code($"Node{i}", i % communities, i));
            greetings[$"systems/node{i}.nix"] = shape.Greeting;
        }
        return new RandomFleet(code.ToString(), greetings);
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A node or cluster; the bits of the traits say what else it has.</summary>
    sealed record NodeShape(string Image, string Arch, int Members, string Greeting, int Traits)
    {
        public string Code(string name, int community, int number)
        {
            var attributes = new List<string>
            {
                $"Node(Image.{Image}, Arch.{Arch})",
                Has(0) ? $"On<Lan{community}>(\"10.{community}.{number + 1}.10\", \"fd{community}::{number + 1}:10\")" : $"On<Lan{community}>",
                $"Option(\"users.motd\", {Literal(Greeting)})",
            };
            if (Members > 0) attributes.Add($"Cluster(Count = {Members})");
            if (Has(1)) attributes.Add("MemberOf<Stars>, Reachable(Reachability.Direct)");
            if (Has(2)) attributes.Add("Tuned");
            if (Has(3)) attributes.Add("Builder(MaxJobs = 2)");
            if (Has(4)) attributes.Add("Imports(\"site's file.nix\")");
            if (Image == "Mascot") attributes.Add("Container(\"web\", \"nginx:1.29\", Ports = [\"80:80\"], Environment = [\"A=b=c\"])");
            return $"[{string.Join(", ", attributes)}] public sealed class {name};";
        }

        bool Has(int bit) => (Traits >> bit & 1) == 1;
    }
}
