namespace NixIaC.Model;

/// <summary>
/// A tree cannot be written: it is malformed (a key twice, an empty path) or holds text that the format cannot hold.
/// It is a bug of the caller, who can ask before: <c>NixText.Problem</c>, <c>NixPath.Problem</c>, <c>JsonText.Problem</c>.
/// </summary>
public sealed class UnwritableException : Exception
{
    /// <summary>Without a reason; prefer the one with.</summary>
    public UnwritableException() { }

    /// <summary>With what is wrong, and where.</summary>
    public UnwritableException(string message) : base(message) { }

    /// <summary>With what is wrong, and its cause.</summary>
    public UnwritableException(string message, Exception inner) : base(message, inner) { }
}
