using Microsoft.CodeAnalysis;
using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Live;

/// <summary>What an editor asks for: the diagnostics of the one file that is open.</summary>
public sealed class OpenFileTests
{
    static readonly UserProject TwoFiles = new(
        ("Usings.cs", Prelude.Usings),
        ("Prelude.cs", Prelude.Fleet),
        ("Pi.cs", """[Device, On<Lan>("192.168.10.9")] public sealed class Pi;"""),
        ("Printer.cs", """[Device, On<Lan>("192.168.10.9")] public sealed class Printer;"""));

    [Theory]
    [InlineData("Pi.cs", "The address 192.168.10.9 is taken twice, by Pi and by Printer. Give one of them another address.")]
    [InlineData("Printer.cs", "The address 192.168.10.9 is taken twice, by Printer and by Pi. Give one of them another address.")]
    public async Task An_open_file_shows_its_end_of_a_collision_with_another_file(string file, string message)
    {
        var analysis = TwoFiles.Analyze();
        var tree = analysis.Compilation.SyntaxTrees.Single(one => one.FilePath.EndsWith(file, StringComparison.Ordinal));
        var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), filterSpan: null, default);
        Assert.Equal([("NIX3001", message)], found.Select(one => (one.Id, one.Text())));
        Assert.Same(tree, found[0].Location.SourceTree);
    }

    [Fact]
    public async Task A_file_that_is_sound_shows_nothing()
    {
        var analysis = TwoFiles.Analyze();
        var tree = analysis.Compilation.SyntaxTrees.Single(one => one.FilePath.EndsWith("Prelude.cs", StringComparison.Ordinal));
        Assert.Empty(await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), null, default));
    }

    [Fact]
    public async Task The_whole_build_shows_both_ends_with_the_other_one_beside_it()
    {
        var found = await TwoFiles.Diagnostics();
        Assert.Equal(["Pi.cs", "Printer.cs"], found.Select(one => Path.GetFileName(one.Location.SourceTree!.FilePath)));
        Assert.Equal(["Printer", "Pi"], found.Select(one => Covered(Assert.Single(one.AdditionalLocations))));
    }

    [Fact]
    public async Task A_cancelled_request_spoils_nothing_for_the_next_one()
    {
        var analysis = TwoFiles.Analyze();
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis.GetAnalyzerDiagnosticsAsync(cancel.Token));
        Assert.Equal(2, (await analysis.GetAnalyzerDiagnosticsAsync()).Length);
    }

    [Fact]
    public async Task An_open_file_with_a_helper_shows_what_is_wrong_in_it()
    {
        var analysis = new UserProject(
            ("Usings.cs", Prelude.Usings),
            ("Prelude.cs", Prelude.Fleet),
            ("Ssh.cs", "static class Ssh { public static void Listen(NixOS nixos) => nixos.Services.Openssh.Ports = [70000]; }"),
            ("Pi.cs", """
                [Node(Image.Livestock, Arch.Arm64), In<Basement>]
                public sealed class Pi { public static void Configure(NixOS nixos) => Ssh.Listen(nixos); }
                """)).Analyze();
        var tree = analysis.Compilation.SyntaxTrees.Single(one => one.FilePath.EndsWith("Ssh.cs", StringComparison.Ordinal));
        var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), null, default);
        Assert.Equal([("NIX4002", "70000")], found.Select(one => (one.Id, Covered(one.Location))));
    }

    static string Covered(Location location) => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
