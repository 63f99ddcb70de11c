namespace NixIaC;

/// <summary>
/// The base of your own reusable configuration. A profile is an attribute class that carries <see cref="OptionAttribute"/>,
/// <see cref="ImportsAttribute"/>, <see cref="ContainerAttribute"/>, <see cref="OperatorAttribute"/> or other profiles;
/// writing it on a node, cluster, community, constellation or fleet applies all of them there.
/// </summary>
/// <example>
/// <code>
/// [Option("services.openssh.ports", [2222]), Option("services.fail2ban.enable", true)]
/// public sealed class HardenedAttribute : ProfileAttribute;
///
/// [Node(Image.Mascot, Arch.Arm64), On&lt;Lan&gt;("192.168.10.20"), Hardened]
/// public sealed class Pi;
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ProfileAttribute : Attribute;
