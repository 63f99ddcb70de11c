# Types that take anything, and how much of it they bring together.
lib: make: types:
let
  inherit (builtins)
    all
    elem
    isAttrs
    isList
    isString
    ;
  inherit (lib) mergeEqual;
  inherit (make) noun;
in
{
  raw = noun "raw value" (_: true) // {
    merge = lib.mergeOne;
  };
  unspecified = noun "unspecified value" (_: true) // {
    merge = types.anything.merge;
  };
  anything = noun "anything" (_: true) // {
    merge =
      path: defs:
      let
        values = map (def: def.value) defs;
        isSet = value: isAttrs value && !lib.isStringLike value;
      in
      if all isSet values then
        (types.lazyAttrsOf types.anything).merge path defs
      else
        mergeEqual path defs;
  };

  # Options that the stand-in does not declare: whatever NixOS would make of the values.
  undeclared = noun "undeclared option" (_: true) // {
    merge =
      path: defs:
      let
        values = map (def: def.value) defs;
        isText = elem (lib.last path) [
          "extraCommands"
          "extraConfig"
          "preStart"
          "postStart"
          "script"
          "text"
        ];
      in
      if all isList values then
        (types.listOf types.raw).merge path defs
      else if isText && all isString values then
        types.lines.merge path defs
      else
        mergeEqual path defs;
  };
}
