using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Hostile;

/// <summary>Every text that an attribute takes, given what nobody expects.</summary>
public sealed class HostileTextTests
{
    /// <summary>A place for a text, written <c>TEXT</c>, and whether any text is right there.</summary>
    public static TheoryData<string> Places =>
    [
        "[Fleet(StateVersion = \"26.05\", Domain = TEXT)] class T;",
        "[Fleet(StateVersion = TEXT)] class T;",
        "[Operator(TEXT, TEXT, TEXT), Node(Image.Base, Arch.X86_64), In<Basement>] class T;",
        "[Community(Name = TEXT), In<HomeLab>] class T;",
        "[Network(TEXT, TEXT), In<Basement>] class T;",
        "[Network(\"10.0.0.0/8\", Gateway = TEXT, Gateway6 = TEXT, Domain = TEXT, NameServers = new[] { TEXT }, Name = TEXT), In<Basement>] class T;",
        "[Constellation(Name = TEXT), In<HomeLab>, Undernet(TEXT)] class T;",
        "[Node(Image.Base, Arch.X86_64, Name = TEXT, StateVersion = TEXT), In<Basement>] class T;",
        "[Device(Name = TEXT), On<Lan>(TEXT, TEXT, Mac = TEXT, Interface = TEXT)] class T;",
        "[Cluster(Count = 10000, Names = TEXT + \"{n}\"), Node(Image.Base, Arch.X86_64), In<Basement>] class T;",
        "[Cluster(Count = int.MaxValue, Name = TEXT, Names = TEXT), Node(Image.Base, Arch.X86_64), In<Basement>] class T;",
        "[Node(Image.Base, Arch.X86_64), In<Basement>, Hardware(TEXT), Imports(TEXT, TEXT)] class T;",
        "[Node(Image.Mascot, Arch.X86_64), In<Basement>, Container(TEXT, TEXT, Ports = new[] { TEXT }, Volumes = new[] { TEXT }, "
            + "Environment = new[] { TEXT })] class T;",
        "[Node(Image.Base, Arch.X86_64), In<Basement>, Option(TEXT, TEXT), Option(TEXT, new[] { TEXT })] class T;",
        "[Node(Image.Base, Arch.X86_64), In<Basement>, Option(\"services.\" + TEXT + \".enable\", true)] class T;",
        "[Node(Image.Base, Arch.X86_64), In<Basement>, Option(\"services.openssh.\" + TEXT, true)] class T;",
    ];

    static readonly string[] Texts =
    [
        "", " ", ".", "..", "/", "{n}", "{0}", "{", "}", "%s", "\n", "\r\n", "\0", "\"", "'", "''", "\\", "${x}", "a.\"b", "ß", "\u202e",
        "\ud83d\ude00", "\ud83d", "\ude00", "x\ud800y", new('a', 10_000), new('.', 10_000), new('"', 10_000), new('\ud83d', 10_000),
        string.Concat(Enumerable.Repeat("a.", 5_000)), string.Concat(Enumerable.Repeat("\ud83d\ude00", 5_000)),
        "255.255.255.255", "255.255.255.255/32", "::", "::/0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::ffff:1.2.3.4", "1.2.3.4%eth0",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk", "ssh-ed25519 " + new string('A', 10_000),
    ];

    [Theory, MemberData(nameof(Places))]
    public async Task No_text_crashes_a_rule_and_no_message_is_endless(string place)
    {
        foreach (var text in Texts.Select(text => SymbolDisplay.FormatLiteral(text, quote: true)).Append("null"))
        {
            var project = UserProject.WithPrelude(place.Replace("TEXT", text, StringComparison.Ordinal));
            foreach (var found in await project.Diagnostics())
            {
                Assert.StartsWith("NIX", found.Id, StringComparison.Ordinal);
                Assert.InRange(found.Text().Length, 20, 1000);
                Assert.DoesNotContain(found.Text(), c => char.IsControl(c));
            }
        }
    }
}
