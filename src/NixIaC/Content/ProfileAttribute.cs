namespace NixIaC;

/// <summary>
/// The base of your own reusable configuration. A profile is an attribute class with parameters as it likes, that overrides
/// <see cref="Configure"/> or carries <see cref="OptionAttribute"/>, <see cref="ImportsAttribute"/>,
/// <see cref="ContainerAttribute"/>, <see cref="OperatorAttribute"/> or other profiles; writing it on a node, cluster,
/// community, constellation or fleet applies all of them there.
/// </summary>
/// <example>
/// <code>
/// [Option("services.fail2ban.enable", true)]
/// public sealed class HardenedAttribute(int sshPort) : ProfileAttribute
/// {
///     public override void Configure(NixOS nixos) => nixos.Services.Openssh.Ports = [sshPort];
/// }
///
/// [Node(Image.Mascot, Arch.Arm64), On&lt;Lan&gt;("192.168.10.20"), Hardened(2222)]
/// public sealed class Pi;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ProfileAttribute : Attribute
{
    /// <summary>
    /// What the profile sets. It is read by the compiler and never run, so that only the forms that the compiler reads may
    /// stand in it. The <c>Configure</c> of a base class counts first.
    /// </summary>
    /// <param name="nixos">The options of the system at hand.</param>
    public virtual void Configure(NixOS nixos) => throw ReadOnly.NotRun();
}
