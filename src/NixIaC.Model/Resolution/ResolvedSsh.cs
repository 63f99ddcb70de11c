namespace NixIaC.Model.Resolution;

/// <summary>How to log in to a machine.</summary>
/// <param name="Host">The address or DNS name.</param>
/// <param name="Port">The port.</param>
/// <param name="User">The account.</param>
public sealed record ResolvedSsh(string Host, int Port, string User)
{
    /// <summary>The port of SSH.</summary>
    public const int DefaultPort = 22;

    /// <summary>The account that may do all that deployment needs.</summary>
    public const string DefaultUser = "root";
}
