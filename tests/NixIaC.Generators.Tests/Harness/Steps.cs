using System.Reflection;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>The names of all steps whose caching is promised, as the generator declares them.</summary>
static class Steps
{
    public static readonly IReadOnlyList<string> Names =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
}
