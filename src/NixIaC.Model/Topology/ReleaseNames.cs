namespace NixIaC.Model.Topology;

/// <summary>The members of the C# enumeration of releases.</summary>
public static class ReleaseNames
{
    /// <summary><c>V26_05</c> as a release; the oldest supported one for anything else, which the compiler refuses anyway.</summary>
    public static Release Parse(string? member) =>
        member is { Length: > 1 } && Release.Parse(member.Substring(1).Replace('_', '.')) is { } release ? release : Release.V26_05;
}
