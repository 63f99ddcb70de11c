namespace NixIaC;

/// <summary>One of the different systems that a fleet's flake builds.</summary>
/// <param name="Name">Its name; that in <c>nixosConfigurations</c> when it is a NixOS.</param>
/// <param name="Platform">The Nix system it runs on: <c>aarch64-linux</c>.</param>
/// <param name="BuildPlatform">The Nix system it is built on; another one when it is cross-compiled.</param>
public sealed record SystemHandle(string Name, string Platform, string BuildPlatform)
{
    /// <summary>Whether it is a minimal image, without NixOS.</summary>
    public bool IsMinimal { get; init; }

    /// <summary>
    /// The flake attribute of the whole system: <c>nixosConfigurations.pi.config.system.build.toplevel</c>, or that of a minimal
    /// image: <c>packages.x86_64-linux.quadra-minimal</c>.
    /// </summary>
    public string Toplevel => IsMinimal ? $"packages.{BuildPlatform}.{Name}-minimal" : $"nixosConfigurations.{Name}.config.system.build.toplevel";
}
