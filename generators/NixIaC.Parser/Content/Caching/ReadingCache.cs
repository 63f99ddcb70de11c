using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>
/// What was read from a declaration, kept with its syntax. It holds in any compilation with the same
/// <see cref="ProjectSurface"/> in which the types that it used are declared as they were.
/// </summary>
static class ProgramCache
{
    // A tree may belong to several projects, and to a project with and without generated files.
    const int MostKept = 4;

    static readonly ConditionalWeakTable<SyntaxNode, List<Kept>> known = new();

    /// <param name="syntax">The declaration.</param>
    /// <param name="variant">Tells apart what is read from one declaration in several ways.</param>
    /// <param name="compilation">The compilation at hand.</param>
    /// <param name="read">Reads it anew; it must not keep anything of the compilation.</param>
    /// <param name="around">What it is read for; it uses what this uses.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static TProgram Of<TProgram>(
        SyntaxNode syntax, string variant, Compilation compilation, Func<Reading, TProgram> read, Dependencies? around, CancellationToken cancellation)
        where TProgram : notnull
    {
        var surface = ProjectSurface.Of(compilation, cancellation);
        var entries = known.GetValue(syntax, _ => []);
        lock (entries)
            if (entries.Find(entry => entry.Variant == variant && entry.Program is TProgram && entry.Holds(surface, compilation)) is { } found)
                return Taken<TProgram>(found, around);

        var reading = new Reading(compilation, cancellation);
        var kept = new Kept(variant, read(reading), surface, compilation, reading.Uses);
        lock (entries)
        {
            if (entries.Count == MostKept) entries.RemoveAt(0);
            entries.Add(kept);
        }
        return Taken<TProgram>(kept, around);
    }

    static TProgram Taken<TProgram>(Kept kept, Dependencies? around)
    {
        kept.AddTo(around);
        return (TProgram)kept.Program;
    }

    sealed class Kept
    {
        readonly string surface;

        readonly (string Type, bool Bodies, string? Text)[] uses;

        // What did not compile holds in its own compilation only.
        readonly WeakReference<Compilation>? only;

        public Kept(string variant, object program, ProjectSurface project, Compilation compilation, Dependencies dependencies)
        {
            Variant = variant;
            Program = program;
            surface = project.Text;
            uses = [.. dependencies.Types.Select(type => (type.Key, type.Value, project.Type(type.Key, type.Value)))];
            if (dependencies.IsBroken || uses.Any(use => use.Text is null)) only = new(compilation);
        }

        public string Variant { get; }

        public object Program { get; }

        public void AddTo(Dependencies? around)
        {
            if (around is null) return;
            foreach (var (type, bodies, _) in uses) around.Add(type, bodies);
            around.IsBroken |= only is not null;
        }

        public bool Holds(ProjectSurface project, Compilation compilation)
        {
            if (only is not null) return only.TryGetTarget(out var own) && ReferenceEquals(own, compilation);
            if (!string.Equals(surface, project.Text, StringComparison.Ordinal)) return false;
            foreach (var (type, bodies, text) in uses)
                if (!string.Equals(project.Type(type, bodies), text, StringComparison.Ordinal))
                    return false;
            return true;
        }
    }
}
