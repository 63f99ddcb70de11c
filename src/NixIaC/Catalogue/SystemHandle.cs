namespace NixIaC;

/// <summary>One of the different systems that a fleet's flake builds.</summary>
/// <param name="Name">Its name in <c>nixosConfigurations</c>.</param>
/// <param name="Platform">The Nix system it runs on: <c>aarch64-linux</c>.</param>
/// <param name="BuildPlatform">The Nix system it is built on; another one when it is cross-compiled.</param>
public sealed record SystemHandle(string Name, string Platform, string BuildPlatform)
{
    /// <summary>The flake attribute of the whole system: <c>nixosConfigurations.pi.config.system.build.toplevel</c>.</summary>
    public string Toplevel => $"nixosConfigurations.{Name}.config.system.build.toplevel";
}
