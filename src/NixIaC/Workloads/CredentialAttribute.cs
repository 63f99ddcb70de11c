namespace NixIaC;

/// <summary>
/// Lets a workload read a secret: <c>[Credential&lt;DbPassword>("db-password")]</c>. It finds the secret as a file of that name in
/// the folder that the environment variable <c>CREDENTIALS_DIRECTORY</c> names; nothing else on the machine can read that.
/// The workload is restarted when the secret changes.
/// </summary>
/// <typeparam name="TSecret">The type with <c>[Secret]</c>.</typeparam>
/// <param name="name">The file's name: letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CredentialAttribute<TSecret>(string name) : Attribute
    where TSecret : class
{
    /// <summary>The file's name.</summary>
    public string Name { get; } = name;
}
