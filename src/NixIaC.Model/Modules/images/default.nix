# One image of a system: the system as it is, and what the format needs beside it.
{
  # One of the flake's nixosConfigurations.
  system,
  # What to make: either a variant of NixOS's own, a name in system.build.images ...
  variant ? null,
  # ... or a module that makes system.build.image, or system.build.nixiacImage where NixOS
  # has the former for something else.
  module ? null,
  # What such a module of ours gets as its argument `image`: name, encoding, architecture.
  image ? { },
  # The identity file of the member, where several share the system.
  identity ? null,
}:
let
  modules =
    (if module == null then [ ] else [ module ])
    ++ (if identity == null then [ ] else [ (import ./member.nix identity) ])
    ++ [ { _module.args = { inherit image; }; } ];
  inherit ((system.extendModules { inherit modules; }).config.system) build;
in
if variant != null then
  build.images.${variant}
else
  build.nixiacImage or build.image
