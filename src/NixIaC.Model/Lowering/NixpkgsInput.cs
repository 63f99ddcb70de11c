namespace NixIaC.Model.Lowering;

/// <summary>Where nixpkgs of a release comes from.</summary>
static class NixpkgsInput
{
    public static string Of(Release release) => $"github:NixOS/nixpkgs/nixos-{release}";
}
