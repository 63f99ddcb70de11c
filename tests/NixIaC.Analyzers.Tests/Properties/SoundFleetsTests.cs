using CsCheck;
using Microsoft.CodeAnalysis;
using NixIaC.Testing.Fleets;
using Xunit;

namespace NixIaC.Analyzers.Tests.Properties;

public sealed class SoundFleetsTests
{
    [Fact]
    public void Nothing_is_wrong_with_sound_fleets() => RandomFleet.Any.Sample(AssertSound, iter: 40, threads: 1);

    [Fact]
    public void Nor_with_one_of_three_hundred_nodes() => RandomFleet.Of(Gen.Const(300)).Sample(AssertSound, iter: 1, threads: 1);

    static void AssertSound(RandomFleet fleet)
    {
        var problems = Judged.Diagnostics(fleet).Where(found => found.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.Empty(problems);
    }
}
