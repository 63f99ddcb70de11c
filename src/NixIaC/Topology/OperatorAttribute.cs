namespace NixIaC;

/// <summary>
/// A person who administers machines: gets an account in the group <c>wheel</c> and may log in by SSH with the keys
/// given, as root too, since deployment needs root. On a fleet: on every node; on a community, cluster or node: there.
/// </summary>
/// <param name="name">The account name: lower-case letters, digits, <c>-</c> and <c>_</c>, at most 31 characters.</param>
/// <param name="keys">Public SSH keys as in <c>authorized_keys</c>: <c>ssh-ed25519 AAAA... comment</c>. At least one.</param>
/// <example><code>[Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI... alice@laptop")]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OperatorAttribute(string name, params string[] keys) : Attribute
{
    /// <summary>The account name.</summary>
    public string Name { get; } = name;

    /// <summary>Public SSH keys, one a string.</summary>
    public string[] Keys { get; } = keys;
}
