namespace NixIaC;

/// <summary>Secrets as <c>Configure</c> uses them.</summary>
public static class Secret
{
    /// <summary>Where a secret lies on the node at run time. To use it is to have it delivered there.</summary>
    /// <typeparam name="TSecret">The type that declares the secret.</typeparam>
    public static string Path<TSecret>() => throw ReadOnly.NotRun();
}
