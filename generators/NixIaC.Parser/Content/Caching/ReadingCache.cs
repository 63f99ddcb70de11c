using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>
/// What was read from a declaration, kept with its syntax. It holds in any compilation with the same
/// <see cref="ProjectSurface"/> in which the types that it used are declared as they were.
/// </summary>
static class ReadingCache
{
    // Of each variant: a tree may belong to several projects, and to a project with and without generated files.
    const int MostKept = 4;

    static readonly ConditionalWeakTable<SyntaxNode, List<Kept>> known = new();

    /// <param name="syntax">The declaration.</param>
    /// <param name="variant">Tells apart what is read from one declaration in several ways.</param>
    /// <param name="compilation">The compilation at hand.</param>
    /// <param name="read">Reads it anew; it must not keep anything of the compilation.</param>
    /// <param name="around">What it is read for; it uses what this uses.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static TResult Of<TResult>(
        SyntaxNode syntax, string variant, Compilation compilation, Func<Reading, TResult> read, Dependencies? around, CancellationToken cancellation)
    {
        var surface = ProjectSurface.Of(compilation, cancellation);
        var entries = known.GetValue(syntax, _ => []);
        lock (entries)
            if (entries.Find(entry => entry.Is<TResult>(variant) && entry.Holds(surface, compilation)) is { } found)
                return Taken<TResult>(found, around);

        var reading = new Reading(compilation, cancellation);
        var kept = new Kept(variant, typeof(TResult), read(reading), surface, compilation, reading.Uses);
        lock (entries)
        {
            if (entries.Count(entry => entry.Is<TResult>(variant)) == MostKept) entries.Remove(entries.First(entry => entry.Is<TResult>(variant)));
            entries.Add(kept);
        }
        return Taken<TResult>(kept, around);
    }

    static TResult Taken<TResult>(Kept kept, Dependencies? around)
    {
        kept.AddTo(around);
        return (TResult)kept.Result!;
    }

    sealed class Kept
    {
        readonly string surface;

        readonly string variant;

        readonly Type kind;

        readonly (string Type, TypeAspects Aspects, string? Text)[] uses;

        // What did not compile holds in its own compilation only.
        readonly WeakReference<Compilation>? only;

        public Kept(string variant, Type kind, object? result, ProjectSurface project, Compilation compilation, Dependencies dependencies)
        {
            (this.variant, this.kind) = (variant, kind);
            Result = result;
            surface = project.Text;
            uses = [.. dependencies.Types.Select(type => (type.Key, type.Value, project.Type(type.Key, type.Value)))];
            if (dependencies.IsBroken || uses.Any(use => use.Text is null)) only = new(compilation);
        }

        public object? Result { get; }

        public bool Is<TResult>(string asked) => variant == asked && kind == typeof(TResult);

        public void AddTo(Dependencies? around)
        {
            if (around is null) return;
            foreach (var (type, aspects, _) in uses) around.Add(type, aspects);
            around.IsBroken |= only is not null;
        }

        public bool Holds(ProjectSurface project, Compilation compilation)
        {
            if (only is not null) return only.TryGetTarget(out var own) && ReferenceEquals(own, compilation);
            if (!string.Equals(surface, project.Text, StringComparison.Ordinal)) return false;
            foreach (var (type, aspects, text) in uses)
                if (!string.Equals(project.Type(type, aspects), text, StringComparison.Ordinal))
                    return false;
            return true;
        }
    }
}
