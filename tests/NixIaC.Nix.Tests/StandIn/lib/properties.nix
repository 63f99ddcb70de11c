# What definitions may be wrapped in (conditions, merges, priorities, order) and how that
# comes off again.
lib:
let
  inherit (builtins)
    concatMap
    filter
    foldl'
    mapAttrs
    ;
in
rec {
  mkIf = condition: content: {
    _type = "if";
    inherit condition content;
  };
  mkMerge = contents: {
    _type = "merge";
    inherit contents;
  };
  mkOverride = priority: content: {
    _type = "override";
    inherit priority content;
  };
  mkOrder = priority: content: {
    _type = "order";
    inherit priority content;
  };

  mkOptionDefault = mkOverride 1500;
  mkDefault = mkOverride 1000;
  defaultOverridePriority = 100;
  mkImageMediaOverride = mkOverride 60;
  mkForce = mkOverride 50;
  mkVMOverride = mkOverride 10;

  defaultOrderPriority = 1000;
  mkBefore = mkOrder 500;
  mkAfter = mkOrder 1500;

  # A definition of a set, as sets without a property of their own. What it was wrapped in
  # goes to each member, so that the names are known before any condition is.
  pushDown =
    value:
    {
      merge = concatMap pushDown value.contents;
      "if" = map (mapAttrs (_: mkIf value.condition)) (pushDown value.content);
      override = map (mapAttrs (_: mkOverride value.priority)) (pushDown value.content);
    }
    .${value._type or ""} or [ value ];

  # The same for definitions with their files: [ { file, value } … ].
  pushDownAll = concatMap (def: map (value: def // { inherit value; }) (pushDown def.value));

  # [ { file, value = { a = …; b = …; } } … ] -> { a = [ { file, value } … ]; b = […]; }
  byName =
    defs:
    lib.zipAttrsWith (_: values: values) (
      map (def: mapAttrs (_: value: def // { inherit value; }) def.value) defs
    );

  # Conditions and merges come off: the values that really are defined.
  discharge =
    value:
    {
      merge = concatMap discharge value.contents;
      "if" = if value.condition then discharge value.content else [ ];
    }
    .${value._type or ""} or [ value ];

  dischargeAll = concatMap (def: map (value: def // { inherit value; }) (discharge def.value));

  # The definitions ({ file, value }) that win, in order, bare, and their priority.
  winners =
    defs:
    let
      is = kind: def: def.value._type or null == kind;
      bare = kind: def: if is kind def then def // { value = def.value.content; } else def;
      priority = def: if is "override" def then def.value.priority else defaultOverridePriority;
      order = def: if is "order" def then def.value.priority else defaultOrderPriority;

      present = dischargeAll defs;
      highest = foldl' (best: def: lib.min best (priority def)) 9999 present;
      best = map (bare "override") (filter (def: priority def == highest) present);
    in
    {
      priority = highest;
      defs = map (bare "order") (builtins.sort (left: right: order left < order right) best);
    };
}
