using System.Collections;
using System.ComponentModel;

namespace NixIaC;

/// <summary>A list in Nix: <c>[22, 80]</c>. <c>=</c> and <c>+=</c> both add to what other places say; <c>nixos.Force</c> replaces it.</summary>
/// <typeparam name="T">What the elements are.</typeparam>
public sealed class NixList<T> : NixObject, IEnumerable
{
    /// <summary>Makes <c>[...]</c> and <c>{ a, b }</c> possible.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Add(T element) => throw NotRun();

    /// <summary>Makes <c>[...]</c> possible; lets the elements be used in another list: <c>[.. list]</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IEnumerator<T> GetEnumerator() => throw NotRun();

    IEnumerator IEnumerable.GetEnumerator() => throw NotRun();

    /// <summary>Nix that gives a list.</summary>
    public static implicit operator NixList<T>(NixCode code) => throw NotRun();

    /// <summary>The elements of both; makes <c>+= [80]</c> possible.</summary>
    public static NixList<T> operator +(NixList<T> left, NixList<T> right) => throw NotRun();
}
