# The value of one option, from its definitions.
lib:
let
  inherit (builtins)
    all
    filter
    length
    ;
in
rec {
  # Winning definitions of a type, merged: { isDefined, value, priority, defs }.
  mergeDefinitions =
    path: type: given:
    let
      won = lib.winners given;
      wrong = filter (def: !type.check def.value) won.defs;
    in
    {
      inherit (won) priority defs;
      isDefined = won.defs != [ ];
      value =
        if won.defs == [ ] then
          type.emptyValue.value
            or (throw "The option `${lib.showOption path}' was accessed but has no value defined. Try setting the option.")
        else if wrong != [ ] then
          throw "A definition for option `${lib.showOption path}' is not of type `${type.description}'. Definition values:${lib.showDefs wrong}"
        else
          type.merge path won.defs;
    };

  evalOption =
    path: file: declaration: defs:
    let
      type = declaration.type or lib.types.unspecified;
      ownDefault = lib.optional (declaration ? default) {
        inherit file;
        value = lib.mkOptionDefault declaration.default;
      };
      given = lib.dischargeAll (ownDefault ++ defs);
      merged = mergeDefinitions path type given;
      apply = declaration.apply or lib.id;
      twice = declaration.readOnly or false && length given > 1;
    in
    declaration
    // {
      _type = "option";
      loc = path;
      inherit type;
      declarations = lib.optional (file != null) file;
      inherit (merged) isDefined;
      highestPrio = merged.priority;
      files = map (def: def.file) merged.defs;
      definitions = map (def: def.value) merged.defs;
      definitionsWithLocations = merged.defs;
      # Before `apply`: what whoever defined it meant.
      merged = merged.value;
      value =
        if twice then
          throw "The option `${lib.showOption path}' is read-only, but it's set multiple times. Definition values:${lib.showDefs merged.defs}"
        else
          apply merged.value;
    };

  conflict =
    path: defs:
    throw ''
      The option `${lib.showOption path}' has conflicting definition values:${lib.showDefs defs}
      Use `lib.mkForce value` or `lib.mkDefault value` to change the priority of one of them.
    '';

  # For what can be defined once, or several times alike.
  mergeEqual =
    path: defs:
    let
      first = (builtins.head defs).value;
      same = def: def.value == first;
    in
    if length defs == 1 || all same defs then first else conflict path defs;

  mergeOne =
    path: defs:
    if length defs == 1 then
      (builtins.head defs).value
    else
      throw "The option `${lib.showOption path}' is defined multiple times while it's expected to be unique.${lib.showDefs defs}";
}
