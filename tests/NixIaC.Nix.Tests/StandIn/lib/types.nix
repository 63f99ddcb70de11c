# Types of options: what fits (`check`), how definitions become one value (`merge`), and how
# the NixOS manual words it (`description`, with its grammar in `class`).
lib:
let
  inherit (builtins)
    all
    concatLists
    elem
    isAttrs
    isBool
    isFloat
    isInt
    isList
    isString
    mapAttrs
    match
    toJSON
    ;
  inherit (lib) mergeDefinitions mergeEqual showOption;

  type =
    attributes:
    {
      _type = "option-type";
      class = null;
      check = _: true;
      merge = mergeEqual;
      getSubOptions = _: { };
      emptyValue = { };
    }
    // attributes;

  # Within another description, in brackets where it would be ambiguous.
  phrase =
    classes: inner:
    if elem inner.class classes then inner.description else "(${inner.description})";

  noun =
    description: check:
    type {
      inherit description check;
      class = "noun";
    };
  # A noun with an afterthought.
  aside = description: check: noun description check // { class = "nonRestrictiveClause"; };

  pathText = value: builtins.substring 0 1 value == "/";
  isStorePath = value: lib.isDerivation value || (lib.isStringLike value && pathText (toString value));

  separated =
    separator: description:
    noun description isString
    // {
      merge = _: defs: lib.concatMapStringsSep separator (def: def.value) defs;
    };

  # Definitions of a set, name by name: { name = [ { file, value } … ]; }
  byName =
    defs:
    lib.zipAttrsWith (_: values: values) (
      lib.concatMap (
        def: map (mapAttrs (_: value: def // { inherit value; })) (lib.pushDown def.value)
      ) defs
    );

  setOf =
    { lazy }:
    elemType:
    type {
      description = "${lib.optionalString lazy "lazy "}attribute set of ${
        phrase [
          "noun"
          "composite"
        ] elemType
      }";
      class = "composite";
      check = isAttrs;
      emptyValue.value = { };
      getSubOptions = path: elemType.getSubOptions (path ++ [ "<name>" ]);
      merge =
        path: defs:
        let
          merged = mapAttrs (name: mergeDefinitions (path ++ [ name ]) elemType) (byName defs);
          present = if lazy then merged else lib.filterAttrs (_: member: member.isDefined) merged;
        in
        mapAttrs (_: member: member.value) present;
    };

  types = {
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

    bool = noun "boolean" isBool;
    int = noun "signed integer" isInt;
    float = noun "floating point number" isFloat;
    number = types.either types.int types.float;
    ints = {
      between =
        low: high:
        noun "integer between ${toString low} and ${toString high} (both inclusive)" (
          value: isInt value && value >= low && value <= high
        );
      unsigned = aside "unsigned integer, meaning >=0" (value: isInt value && value >= 0);
      positive = aside "positive integer, meaning >0" (value: isInt value && value > 0);
      u8 = types.unsignedBits 8 255;
      u16 = types.unsignedBits 16 65535;
      u32 = types.unsignedBits 32 4294967295;
    };
    unsignedBits =
      bits: high:
      noun
        "${toString bits} bit unsigned integer; between 0 and ${toString high} (both inclusive)"
        (value: isInt value && value >= 0 && value <= high);
    port = types.ints.u16;

    str = noun "string" isString;
    nonEmptyStr = noun "non-empty string" (value: isString value && match "[ \t\n]*" value == null);
    singleLineStr =
      noun "(optionally newline-terminated) single-line string" (
        value: isString value && match "[^\n\r]*\n?" value != null
      )
      // {
        merge = path: defs: lib.removeSuffix "\n" (mergeEqual path defs);
      };
    strMatching =
      pattern:
      noun "string matching the pattern ${pattern}" (
        value: isString value && match pattern value != null
      );
    separatedString =
      separator: separated separator "strings concatenated with ${toJSON separator}";
    lines = types.separatedString "\n";
    commas = types.separatedString ",";

    path = noun "absolute path" isStorePath;
    pathInStore = noun "path in the Nix store" isStorePath;
    package = noun "package" isStorePath;
    shellPackage = types.package;
    attrs = type {
      description = "attribute set";
      check = isAttrs;
      emptyValue.value = { };
      merge = _: defs: lib.foldl' (merged: def: merged // def.value) { } defs;
    };

    attrsOf = setOf { lazy = false; };
    lazyAttrsOf = setOf { lazy = true; };
    listOf =
      elemType:
      type {
        description = "list of ${
          phrase [
            "noun"
            "composite"
          ] elemType
        }";
        class = "composite";
        check = isList;
        emptyValue.value = [ ];
        getSubOptions = path: elemType.getSubOptions (path ++ [ "*" ]);
        merge =
          path: defs:
          let
            element =
              def: value:
              mergeDefinitions (path ++ [ "*" ]) elemType [ (def // { inherit value; }) ];
            elements = lib.concatMap (def: map (element def) def.value) defs;
          in
          map (element: element.value) (lib.filter (element: element.isDefined) elements);
      };
    nonEmptyListOf =
      elemType:
      let
        list = types.listOf elemType;
      in
      list
      // {
        description = "non-empty ${list.description}";
        emptyValue = { };
        check = value: isList value && value != [ ];
      };

    enum =
      values:
      let
        show = value: if isString value || isInt value then toJSON value else lib.boolToString value;
      in
      if builtins.length values == 1 then
        noun "value ${show (builtins.head values)} (singular enum)" (value: elem value values)
      else
        type {
          description = "one of ${lib.concatMapStringsSep ", " show values}";
          class = "conjunction";
          check = value: elem value values;
        };

    nullOr =
      inner:
      type {
        description = "null or ${
          phrase [
            "noun"
            "conjunction"
          ] inner
        }";
        class = "conjunction";
        check = value: value == null || inner.check value;
        emptyValue.value = null;
        inherit (inner) getSubOptions;
        merge =
          path: defs:
          let
            nulls = lib.filter (def: def.value == null) defs;
          in
          if nulls == [ ] then
            inner.merge path defs
          else if builtins.length nulls == builtins.length defs then
            null
          else
            throw "The option `${showOption path}' is defined both null and not null, in ${
              lib.concatMapStringsSep " and " (def: "`${def.file}'") defs
            }.";
      };

    either =
      left: right:
      type {
        description =
          if left.class == "nonRestrictiveClause" then
            "${left.description}, or ${phrase [ "noun" "conjunction" ] right}"
          else
            "${phrase [ "noun" "conjunction" ] left} or ${
              phrase [
                "noun"
                "conjunction"
                "composite"
              ] right
            }";
        class = "conjunction";
        check = value: left.check value || right.check value;
        merge =
          path: defs:
          if all (def: left.check def.value) defs then
            left.merge path defs
          else if all (def: right.check def.value) defs then
            right.merge path defs
          else
            lib.conflict path defs;
      };
    oneOf = list: lib.foldl' types.either (builtins.head list) (builtins.tail list);
    coercedTo =
      from: coerce: to:
      type {
        description = "${
          phrase [
            "noun"
            "conjunction"
          ] to
        } or ${phrase [ "noun" "conjunction" ] from} convertible to it";
        check = value: (from.check value && to.check (coerce value)) || to.check value;
        inherit (to) emptyValue getSubOptions;
        merge =
          path: defs:
          to.merge path (
            map (def: if from.check def.value then def // { value = coerce def.value; } else def) defs
          );
      };
    functionTo =
      result:
      type {
        description = "function that evaluates to a(n) ${
          phrase [
            "noun"
            "composite"
          ] result
        }";
        class = "composite";
        check = lib.isFunction;
        merge =
          path: defs: argument:
          (mergeDefinitions path result (map (def: def // { value = def.value argument; }) defs)).value;
      };

    submodule =
      modules:
      let
        own = lib.toList modules;
        # A set is all configuration, so that options of the names `config` and `options` work.
        asModule =
          def:
          if isAttrs def.value then
            {
              _file = def.file;
              config = def.value;
            }
          else
            {
              _file = def.file;
              imports = [ def.value ];
            };
        evaluate =
          path: name: further:
          lib.evalModules {
            modules = own ++ [ { _module.args.name = name; } ] ++ further;
            prefix = path;
          };
      in
      type {
        description = "submodule";
        check = value: isAttrs value || lib.isFunction value || builtins.isPath value;
        emptyValue.value = { };
        getSubOptions = path: (evaluate path "‹name›" [ ]).options;
        merge = path: defs: (evaluate path (lib.last path) (map asModule defs)).config;
      };
    submoduleWith = { modules, ... }: types.submodule modules;
    deferredModule = types.raw;

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
  };
in
types
