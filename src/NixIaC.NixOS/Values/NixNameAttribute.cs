namespace NixIaC;

/// <summary>
/// The name in Nix of a member whose C# name does not tell it. Without it, the Nix name is the C# name with its first
/// letter in lower case.
/// </summary>
/// <param name="name">The name, unquoted: <c>max-jobs</c>.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class NixNameAttribute(string name) : Attribute
{
    /// <summary>The name, unquoted.</summary>
    public string Name { get; } = name;
}
