namespace NixIaC;

/// <summary>
/// What kind of machine a node is. All but <see cref="Minimal"/> are NixOS, and build on a module of the same name in the
/// flake's <c>modules</c>.
/// </summary>
public enum Image
{
    /// <summary>Only what makes a machine manageable: network, time, SSH, firewall. It never runs services itself.</summary>
    Base,

    /// <summary>A long-lived machine that people work on: interactive tools, documentation, web administration.</summary>
    Pet,

    /// <summary>A headless, replaceable machine: watchdog, automatic recovery, metrics.</summary>
    Livestock,

    /// <summary>A container host: livestock plus a container runtime.</summary>
    Mascot,

    /// <summary>
    /// Kernel, static busybox, supervised services; no NixOS. It runs from memory, on every architecture, and another machine
    /// builds it (<see cref="BuiltOnAttribute{T}"/>). Its content is said by <see cref="OptionAttribute"/> and
    /// <see cref="ImportsAttribute"/> on the node itself, in the options of the library in <c>modules/minimal</c>:
    /// <c>Option("services.web.command", ["httpd", "-f"])</c>.
    /// </summary>
    Minimal,
}
