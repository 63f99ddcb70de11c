# Declaring options.
lib:
let
  inherit (builtins) concatStringsSep match toJSON;
in
rec {
  mkOption = attributes: { _type = "option"; } // attributes;
  isOption = value: value._type or null == "option";

  mkEnableOption =
    what:
    mkOption {
      type = lib.types.bool;
      default = false;
      example = true;
      description = "Whether to enable ${what}.";
    };
  mkPackageOption =
    pkgs: name:
    {
      default ? name,
      nullable ? false,
      example ? null,
      extraDescription ? "",
      ...
    }:
    let
      path = lib.toList default;
      type = lib.types.package;
    in
    mkOption (
      {
        type = if nullable then lib.types.nullOr type else type;
        description = "The ${name} package to use.${extraDescription}";
        defaultText = literalExpression "pkgs.${concatStringsSep "." path}";
      }
      // lib.optionalAttrs (default != null) { default = lib.getAttrFromPath path pkgs; }
    );

  literalExpression = text: {
    _type = "literalExpression";
    inherit text;
  };
  literalMD = text: {
    _type = "literalMD";
    inherit text;
  };
  mdDoc = text: text;

  # A path as one writes it: keys that need quotes get them.
  showOption = concatMapPath (
    key: if match "[a-zA-Z_][a-zA-Z0-9_'-]*|\\*|<[^>]+>" key != null then key else toJSON key
  );
  concatMapPath = f: path: concatStringsSep "." (map f path);

  showDefs = lib.concatMapStrings (def: "\n- In `${def.file}': ${showValue def.value}");
  showValue =
    value:
    if builtins.isFunction value then
      "<function>"
    else if builtins.isAttrs value && !(value ? outPath) then
      "{ ${lib.concatMapStrings (name: "${name} = …; ") (builtins.attrNames value)}}"
    else if builtins.isList value then
      "[ ${lib.concatMapStrings (element: "${showValue element} ") value}]"
    else
      toJSON value;
}
