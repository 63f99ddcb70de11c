# A platform of today, a double or a set, as the older lib takes it: with answers to questions that came later, such as isPower64.
lib: platform:
let
  elaborated = lib.systems.elaborate platform;
  said = if lib.isString platform then { system = platform; } else platform;
in
lib.filterAttrs (name: value: lib.hasPrefix "is" name && lib.isBool value) elaborated
// said
// {
  inherit (elaborated) config linuxArch system;
}
