namespace NixIaC;

/// <summary>What kind of machine a node is. Each builds on a NixOS module of the same name in the flake's <c>modules</c>.</summary>
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
}
