# One type or another.
lib: make: types:
let
  inherit (builtins)
    all
    elem
    isInt
    isString
    toJSON
    ;
  inherit (make)
    asChoice
    asElement
    asLastChoice
    noun
    type
    ;
in
{
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
      description = "null or ${asChoice inner}";
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
          throw "The option `${lib.showOption path}' is defined both null and not null, in ${
            lib.concatMapStringsSep " and " (def: "`${def.file}'") defs
          }.";
    };

  either =
    left: right:
    type {
      description =
        if left.class == "nonRestrictiveClause" then
          "${left.description}, or ${asChoice right}"
        else
          "${asChoice left} or ${asLastChoice right}";
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
      description = "${asChoice to} or ${asChoice from} convertible to it";
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
      description = "function that evaluates to a(n) ${asElement result}";
      class = "composite";
      check = lib.isFunction;
      merge =
        path: defs: argument:
        (lib.mergeDefinitions path result (map (def: def // { value = def.value argument; }) defs)).value;
    };
}
