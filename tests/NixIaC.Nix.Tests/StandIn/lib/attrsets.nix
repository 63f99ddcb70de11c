lib:
let
  inherit (builtins)
    attrNames
    concatMap
    elemAt
    foldl'
    hasAttr
    head
    isAttrs
    length
    listToAttrs
    mapAttrs
    tail
    zipAttrsWith
    ;
in
rec {
  inherit (builtins)
    attrNames
    attrValues
    catAttrs
    getAttr
    hasAttr
    intersectAttrs
    isAttrs
    listToAttrs
    mapAttrs
    removeAttrs
    zipAttrsWith
    ;

  nameValuePair = name: value: { inherit name value; };
  genAttrs = names: f: listToAttrs (map (name: nameValuePair name (f name)) names);
  mapAttrs' = f: set: listToAttrs (map (name: f name set.${name}) (attrNames set));
  mapAttrsToList = f: set: map (name: f name set.${name}) (attrNames set);
  attrsToList = mapAttrsToList nameValuePair;
  filterAttrs =
    keep: set: removeAttrs set (builtins.filter (name: !keep name set.${name}) (attrNames set));
  concatMapAttrs = f: set: foldl' (all: name: all // f name set.${name}) { } (attrNames set);
  foldlAttrs =
    f: start: set:
    foldl' (all: name: f all name set.${name}) start (attrNames set);
  mergeAttrsList = foldl' (left: right: left // right) { };
  optionalAttrs = condition: set: if condition then set else { };
  getAttrs = names: set: genAttrs names (name: set.${name});

  attrByPath =
    path: fallback: set:
    if path == [ ] then
      set
    else if isAttrs set && hasAttr (head path) set then
      attrByPath (tail path) fallback set.${head path}
    else
      fallback;
  hasAttrByPath =
    path: set:
    path == [ ] || (isAttrs set && hasAttr (head path) set && hasAttrByPath (tail path) set.${head path});
  getAttrFromPath =
    path: attrByPath path (throw "cannot find attribute `${lib.concatStringsSep "." path}'");
  setAttrByPath =
    path: value:
    if path == [ ] then value else { ${head path} = setAttrByPath (tail path) value; };

  recursiveUpdateUntil =
    stop: left: right:
    let
      merge =
        path:
        zipAttrsWith (
          name: values:
          let
            here = path ++ [ name ];
            sides = {
              left = elemAt values 1;
              right = head values;
            };
          in
          if length values == 1 || stop here sides.left sides.right then
            head values
          else
            merge here values
        );
    in
    merge [ ] [
      right
      left
    ];
  recursiveUpdate = recursiveUpdateUntil (_: left: right: !(isAttrs left && isAttrs right));

  mapAttrsRecursiveCond =
    enter: f:
    let
      walk =
        path:
        mapAttrs (
          name: value:
          if isAttrs value && enter value then walk (path ++ [ name ]) value else f (path ++ [ name ]) value
        );
    in
    walk [ ];
  mapAttrsRecursive = mapAttrsRecursiveCond (_: true);
  collect =
    wanted: set:
    if wanted set then
      [ set ]
    else if isAttrs set then
      concatMap (collect wanted) (builtins.attrValues set)
    else
      [ ];

  isDerivation = value: value.type or null == "derivation";
  recurseIntoAttrs = set: set // { recurseForDerivations = true; };
  getBin = package: package.bin or package.out or package;
  getLib = package: package.lib or package.out or package;
}
