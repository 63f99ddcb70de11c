using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>Texts of all kinds in every place that takes one.</summary>
public sealed class TextTests
{
    static readonly string[] Places =
    [
        "Node(Image.Base, Arch.X86_64, Name = {0})", "Node(Image.Base, Arch.X86_64, StateVersion = {0})",
        "On<Lan>({0})", "On<Lan>(Mac = {0})", "On<Lan>(Interface = {0})", "Operator({0}, {0})", "Option({0}, 1)",
        "Option(\"networking.hostName\", {0})", "Option(\"networking.nameservers\", new string[] { {0} })",
        "Option(\"users.motd\", {0})", "Imports({0})", "Hardware({0})",
        "Container({0}, {0}, Ports = new[] { {0} }, Volumes = new[] { {0} }, Environment = new[] { {0} })",
        "Cluster(Count = 2, Names = {0})", "Device(Name = {0})", "Community(Name = {0})", "Constellation(Name = {0}), Undernet({0})",
        "Network({0}, Gateway = {0}, Gateway6 = {0}, Domain = {0}, NameServers = new[] { {0} }, Name = {0})",
        "Fleet(Domain = {0}, StateVersion = {0})", "Profiled({0})",
    ];

    static readonly string[] Literals =
    [
        "null", "default", "\"\"", "\" \"", "\"\\0\"", "\"\\ud800\"", "\"\\udc00x\"", "\"a\\r\\nb\\tc\"", "\"\\u2028\\u0085\\ufeff\\uffff\\u001a\"",
        "\"${x} ''${y} '' \\\" \\\\ $${z}\"", "\"{7} {n} {\"", "\"../../../etc/passwd\"", "\"/*\"", "\"*/ #pragma\"", "\"日本\"", "nameof(Long.Text)", "Long.Text",
    ];

    const string Rest = """
        public static class Long { public const string Text = "TEXT"; }
        [Option("users.motd", "hello")] public sealed class ProfiledAttribute : ProfileAttribute { public ProfiledAttribute(string? text) => Text = text; public string? Text { get; } }
        """;

    public static TheoryData<string> AllPlaces => [.. Places];

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public void Any_text_may_stand_in(string place)
    {
        var rest = Rest.Replace("TEXT", new string('x', 10_000), StringComparison.Ordinal);
        var compiled = 0;
        foreach (var literal in Literals)
        {
            var attribute = place.Replace("{0}", literal, StringComparison.Ordinal);
            // Beside those that a node has anyway, where C# allows it, and alone.
            var beside = attribute.StartsWith("Node", StringComparison.Ordinal) ? "" : SmallFleet.Node("Pi", 1, ", " + attribute);
            var alone = $"[{attribute}] public sealed class Alone;";
            if (Checked.Run(SmallFleet.With(SmallFleet.Node("Other", 2) + beside + alone + rest)) is not null) compiled++;
        }
        Assert.True(compiled >= Literals.Length - 2, $"{compiled} compiled");
    }

    [Fact]
    public void Texts_that_nix_cannot_hold_are_errors()
    {
        Checked.AssertErrors(SmallFleet.With(SmallFleet.Node("Pi", 1, ", Option(\"users.motd\", \"a\\0b\")")), "NIX0010");
        Checked.AssertErrors(SmallFleet.With(SmallFleet.Node("Pi", 1, ", Option(\"users.motd\", \"a\\ud800b\")")), "NIX0010");
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Long_texts_come_through(int length)
    {
        var compiled = Checked.Run(SmallFleet.With(SmallFleet.Node("Pi", 1, $", Option(\"users.motd\", \"{new string('x', length)}\")")))!;
        Assert.Contains(new string('x', length), compiled.Files["systems/pi.nix"], StringComparison.Ordinal);
    }
}
