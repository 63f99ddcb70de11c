# One of NixOS's own SD cards, by the name of its module. NixOS itself finds those of two
# architectures only.
card:
{ modulesPath, ... }:
{
  imports = [ (modulesPath + "/installer/sd-card/${card}.nix") ];
}
