using System.ComponentModel;

namespace NixIaC.Generated;

/// <summary>
/// One thing that makes the fleet invalid. The analyzers report it live; when they are switched off, the build task
/// finds it here and refuses to write the flake. Written by the generator.
/// </summary>
/// <param name="id">The rule: <c>NIX3001</c>.</param>
/// <param name="message">The message of the rule, complete.</param>
/// <param name="file">The C# file, relative to the project, with <c>/</c>.</param>
/// <param name="line">The line, from 1.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FleetErrorAttribute(string id, string message, string file, int line) : Attribute
{
    /// <summary>The rule.</summary>
    public string Id { get; } = id;

    /// <summary>The message of the rule, complete.</summary>
    public string Message { get; } = message;

    /// <summary>The C# file, relative to the project, with <c>/</c>.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
