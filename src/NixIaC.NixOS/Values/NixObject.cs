using System.ComponentModel;

namespace NixIaC;

/// <summary>
/// The base of everything that stands for a part of a NixOS configuration. None of it is ever run: the compiler reads
/// what is written in <c>Configure</c>, and whoever runs it gets a <see cref="NotSupportedException"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NixObject
{
    /// <summary>Not to be run.</summary>
    protected NixObject() => throw NotRun();

    /// <summary>Not to be used; here so that completion does not offer it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => throw NotRun();

    /// <summary>Not to be used; here so that completion does not offer it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => throw NotRun();

    /// <summary>Not to be used; here so that completion does not offer it. Write <c>$"{option}"</c> for text.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() => throw NotRun();

    /// <summary>Not to be used; here so that completion does not offer it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new Type GetType() => throw NotRun();

    /// <summary>What every member throws.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static NotSupportedException NotRun() =>
        new("Configure is read by the compiler and never run: it has no values at run time. Read the generated flake, or the constants that Configure was written with.");
}
