using System.Runtime.CompilerServices;

namespace NixIaC.Model;

/// <summary>Tells instances apart whatever they are equal to: for those that are kept, which then stand for their content.</summary>
sealed class ByReference<T> : IEqualityComparer<T> where T : class
{
    public static readonly ByReference<T> Comparer = new();

    public bool Equals(T x, T y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
