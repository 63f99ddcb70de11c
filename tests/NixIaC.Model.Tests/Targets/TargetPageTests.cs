using System.Reflection;
using Xunit;

namespace NixIaC.Model.Tests.Targets;

/// <summary>The page of all targets. <c>NIXIAC_UPDATE_SNAPSHOTS=1</c> rewrites it.</summary>
public sealed class TargetPageTests
{
    static readonly string File = typeof(TargetPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => item.Key == "TargetPage").Value!;

    [Fact]
    public void It_says_what_the_table_says()
    {
        var fresh = TargetPage.Text;
        if (Environment.GetEnvironmentVariable("NIXIAC_UPDATE_SNAPSHOTS") == "1") System.IO.File.WriteAllText(File, fresh);
        Assert.True(System.IO.File.Exists(File) && System.IO.File.ReadAllText(File) == fresh,
            $"docs/targets.md is stale: NIXIAC_UPDATE_SNAPSHOTS=1, run again. Its content should be:\n\n{fresh}");
    }
}
