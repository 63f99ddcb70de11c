using System.Reflection;
using System.Runtime.Loader;
using Xunit;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>Code of a user that relies on what the generator added, compiled with it and run.</summary>
static class UserCode
{
    /// <summary>The values of some expressions, separated by commas. Fails on any warning.</summary>
    public static object?[] Evaluate(FleetProject project, string expressions)
    {
        var run = Run.Of(project.With("Probe.cs", $"public static class Probe {{ public static object?[] Values() => [{expressions}]; }}"));
        Assert.Empty(run.Problems);
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("probe", isCollectible: true);
        // The attributes' assembly is the one of this test run.
        context.Resolving += (_, name) => name.Name == "NixIaC" ? typeof(NodeAttribute).Assembly : null;
        try
        {
            return (object?[])context.LoadFromStream(image).GetType("Probe")!
                .GetMethod("Values", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
