using NixIaC.Model.Nix;

namespace NixIaC.Model.Inputs;

/// <summary>Packages of flake inputs.</summary>
public static class InputPackage
{
    /// <summary>
    /// A package for the platform that the system runs on. A flake has its packages by that platform alone, each built
    /// natively: in a system that is cross-compiled it still comes from a builder, an emulator or a cache of that platform.
    /// What shall be cross-compiled too must come through the flake's overlay.
    /// </summary>
    /// <param name="input">The input's name.</param>
    /// <param name="package">The package's name in the flake: <c>default</c>.</param>
    public static NixExpression Of(string input, string package) =>
        new NixCode($"inputs.{NixName.Attribute(input)}.packages.${{pkgs.stdenv.hostPlatform.system}}.{NixName.Attribute(package)}");
}
