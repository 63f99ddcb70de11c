# A value with nothing in it that JSON does not know.
lib:
let
  plain =
    value:
    if builtins.isFunction value then
      "<function>"
    else if lib.isStringLike value then
      "${toString value}"
    else if builtins.isAttrs value then
      if value ? _type || value ? recurseForDerivations then
        "<${value._type or "package set"}>"
      else
        builtins.mapAttrs (_: plain) value
    else if builtins.isList value then
      map plain value
    else
      value;
in
plain
