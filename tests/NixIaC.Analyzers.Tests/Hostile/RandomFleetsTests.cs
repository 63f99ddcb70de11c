using CsCheck;
using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Hostile;

public sealed class RandomFleetsTests
{
    static readonly Gen<string> Type = Gen.OneOfConst("HomeLab", "Basement", "Lan", "Router", "T0", "T1", "T2", "P0Attribute", "string");

    static readonly Gen<string> Text = Gen.OneOfConst(
        "\"\"", "null", "\"pi\"", "\"T 0\"", "\"192.168.10.9\"", "\"192.168.10.0/24\"", "\"10.0.0.1/8\"", "\"fd10::9\"", "\"26.05\"", "\"26.11\"",
        "\"kiosk-{n}\"", "\"hardware/pi.nix\"", "\"services.nginx.enable\"", "\"virtualisation.podman.enable\"", "\"52:54:00:12:34:56\"", "\"8080:80\"", "\"255.255.255.255\"", "\"::/0\"", "\"\\ud800\"");

    static readonly Gen<string> Value = Gen.OneOf(Text, Gen.OneOfConst("true", "false", "0", "-1", "1.5", "new[] { \"a\" }", "new long[] { 1, 2 }"));

    static readonly Gen<string> Number = Gen.OneOfConst("0", "1", "3", "10001", "int.MaxValue", "int.MinValue");

    static readonly Gen<string> Attribute = Gen.OneOf(
        Text.Select(Text, (a, b) => $"Fleet(StateVersion = {a}, Domain = {b})"),
        Text.Select(Text, (a, b) => $"Operator({a}, {b})"),
        Text.Select(a => $"Community(Name = {a})"),
        Text.Select(Text, Text, (a, b, c) => $"Network({a}, Gateway = {b}, Domain = {c})"),
        Text.Select(a => $"Constellation(Name = {a})"),
        Text.Select(a => $"Undernet({a})"),
        Gen.Int[0, 5].Select(Gen.Int[0, 8], Text, (a, b, c) => $"Node((Image){a}, (Arch){b}, Name = {c})"),
        Gen.Const("Node(Image.Base, Arch.X86_64)"),
        Gen.Const("Device"),
        Number.Select(Text, (a, b) => $"Cluster(Count = {a}, Names = {b})"),
        Type.Select(a => $"In<{a}>"),
        Type.Select(Text, Text, (a, b, c) => $"On<{a}>({b}, {c})"),
        Type.Select(a => $"MemberOf<{a}>"),
        Type.Select(Gen.Int[0, 8], (a, b) => $"MemberOf<{a}>(Duties = (Duty){b})"),
        Type.Select(Text, Text, Text, (a, b, c, d) => $"On<{a}>({b}, Gateway = {c}, Endpoint = {d}, Interface = \"a\", Dhcp = true)"),
        Text.Select(Number, Gen.Int[0, 3], (a, b, c) => $"Network({a}, \"fd10::/126\", Vlan = {b}, Visibility = (Visibility){c})"),
        Gen.Int[0, 3].Select(a => $"Community(SharesNames = true, Visibility = (Visibility){a})"),
        Gen.Int[0, 3].Select(a => $"Reachable((Reachability){a})"),
        Type.Select(a => $"ReachedThrough<{a}>"),
        Type.Select(Type, (a, b) => $"Routes<{a}, {b}>"),
        Type.Select(Number, Number, (a, b, c) => $"Forward<{a}>({b}, To = {c})"),
        Type.Select(Text, Text, (a, b, c) => $"Dhcp<{a}>({b}, {c})"),
        Type.Select(a => $"BuiltOn<{a}>"),
        Number.Select(a => $"Builder(MaxJobs = {a})"),
        Text.Select(a => $"Imports({a})"),
        Text.Select(a => $"Hardware({a})"),
        Text.Select(Text, Text, (a, b, c) => $"Container({a}, {b}, Ports = new[] {{ {c} }})"),
        Text.Select(Value, (a, b) => $"Option({a}, {b})"),
        Gen.OneOfConst("P0", "P1"));

    static readonly Gen<string> Attributes = Attribute.List[0, 6].Select(list => list.Count == 0 ? "" : $"[{string.Join(", ", list)}]");

    static readonly Gen<string> Class = Gen.OneOfConst("public sealed class", "abstract class", "static class", "file class", "public sealed partial class");

    static readonly Gen<string> Fleet =
        from things in Attributes.Select(Class, (attributes, kind) => (attributes, kind)).Array[3]
        from profiles in Attributes.Array[2]
        select string.Concat(things.Select((thing, i) => $"{thing.attributes} {thing.kind} T{i};\n"))
            + string.Concat(profiles.Select((attributes, i) => $"{attributes} public sealed class P{i}Attribute : ProfileAttribute;\n"));

    [Fact]
    public void No_fleet_crashes_the_analyzer_and_each_is_judged_alike_twice() => Fleet.Sample(
        text =>
        {
            var project = UserProject.WithPrelude(text);
            Assert.Equal(Judge(project, concurrent: true), Judge(project, concurrent: false));
        },
        iter: 150, threads: 1);

    static List<string> Judge(UserProject project, bool concurrent)
    {
        var found = UserProject.Ordered(project.Analyze(concurrent).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());
        Assert.All(found, one => Assert.StartsWith("NIX", one.Id, StringComparison.Ordinal));
        return [.. found.Select(one => one.ToString())];
    }
}
