using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>What all bodies of a compilation depend on alike, and the declarations of its types to compare one by one.</summary>
sealed class ProjectSurface
{
    static readonly ConditionalWeakTable<Compilation, ProjectSurface> known = new();

    readonly Lazy<Dictionary<string, List<TypePart>>> types;

    ProjectSurface(Compilation compilation, CancellationToken cancellation)
    {
        var trees = compilation.SyntaxTrees.Select(tree => TreeSurface.Of(tree, cancellation)).ToList();
        var digest = new Digest();
        digest.Add(compilation.AssemblyName ?? "");
        digest.Add(compilation.Options.CheckOverflow ? "checked" : "unchecked");
        foreach (var reference in compilation.References) digest.Add(ReferenceNumber.Of(reference));
        foreach (var tree in trees) digest.Add(tree.Text);
        Text = digest.ToString();
        types = new(() => Types(trees));
    }

    /// <summary>Usings, declared types, references, options: what decides the meaning of names.</summary>
    public string Text { get; }

    public static ProjectSurface Of(Compilation compilation, CancellationToken cancellation)
    {
        if (known.TryGetValue(compilation, out var surface)) return surface;
        surface = new ProjectSurface(compilation, cancellation);
        return known.GetValue(compilation, _ => surface);
    }

    /// <summary>The declaration of a type summed up; null when there is none of that name.</summary>
    public string? Type(string name, TypeAspects aspects) =>
        !types.Value.TryGetValue(name, out var parts) ? null
        : parts.Count == 1 ? parts[0].Of(aspects)
        : string.Concat(parts.Select(part => part.Of(aspects)));

    static Dictionary<string, List<TypePart>> Types(List<TreeSurface> trees)
    {
        var types = new Dictionary<string, List<TypePart>>(StringComparer.Ordinal);
        foreach (var (name, part) in trees.SelectMany(tree => tree.Types))
            if (types.TryGetValue(name, out var parts)) parts.Add(part);
            else types.Add(name, [part]);
        return types;
    }
}

/// <summary>A number for each reference, since references say nothing of what is in them. No number is given twice.</summary>
static class ReferenceNumber
{
    static readonly ConditionalWeakTable<MetadataReference, string> numbers = new();

    static int last;

    public static string Of(MetadataReference reference) => numbers.GetValue(
        reference, one => Interlocked.Increment(ref last).ToString(CultureInfo.InvariantCulture) + one.Properties.EmbedInteropTypes
            + string.Join(",", one.Properties.Aliases));
}
