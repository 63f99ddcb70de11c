# Lists and sets.
lib: make: types:
let
  inherit (builtins) isAttrs isList mapAttrs;
  inherit (lib) mergeDefinitions;
  inherit (make) asElement type;

  setOf =
    { lazy }:
    elemType:
    type {
      description = "${lib.optionalString lazy "lazy "}attribute set of ${asElement elemType}";
      class = "composite";
      check = isAttrs;
      emptyValue.value = { };
      getSubOptions = path: elemType.getSubOptions (path ++ [ "<name>" ]);
      merge =
        path: defs:
        let
          merged = mapAttrs (name: mergeDefinitions (path ++ [ name ]) elemType) (lib.byName (lib.pushDownAll defs));
          present = if lazy then merged else lib.filterAttrs (_: member: member.isDefined) merged;
        in
        mapAttrs (_: member: member.value) present;
    };
in
{
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
      description = "list of ${asElement elemType}";
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
}
