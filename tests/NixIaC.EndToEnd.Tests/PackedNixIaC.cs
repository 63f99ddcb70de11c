using NixIaC.EndToEnd.Tests;
using NixIaC.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedNixIaC))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace NixIaC.EndToEnd.Tests;

/// <summary>The package as users get it, in a feed of its own.</summary>
public sealed class PackedNixIaC : IAsyncLifetime
{
    readonly TemporaryFolder folder = new("nixiac-package");

    /// <summary>The text of a <c>nuget.config</c> that knows the package and nothing else.</summary>
    public string NuGetConfiguration => $"""
        <configuration>
          <packageSources><clear /><add key="here" value="{folder["feed"]}" /></packageSources>
          <config><add key="globalPackagesFolder" value="{folder["packages"]}" /></config>
        </configuration>
        """;

    public async ValueTask InitializeAsync()
    {
        var packed = await DotnetBuild.Command(
            "pack", Path.Combine(Repository.Folder, "src", "NixIaC"), ["-c", Repository.Configuration, "-o", folder["feed"]]);
        Assert.True(packed.Succeeded, packed.Output);
        Assert.Empty(packed.Diagnostics);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
