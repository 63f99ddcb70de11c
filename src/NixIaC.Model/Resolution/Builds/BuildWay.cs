namespace NixIaC.Model.Resolution.Builds;

/// <summary>How a system is built.</summary>
public enum BuildWay
{
    /// <summary>On a machine that runs its programs.</summary>
    Native,

    /// <summary>Cross-compiled, on a machine of another platform.</summary>
    Cross,

    /// <summary>By its own compilers under QEMU, on a machine of another platform.</summary>
    Emulation,

    /// <summary>By the builder, to which the machine's own Nix hands its builds.</summary>
    Remote,
}
