# The tree of options: declarations and definitions brought together, path by path.
lib:
let
  inherit (builtins)
    attrValues
    concatMap
    filter
    isAttrs
    length
    mapAttrs
    ;

  # A set whose members are options, not a value of one.
  isPlainSet =
    value:
    isAttrs value
    && !(value ? _type || value ? outPath || value ? __functor || value ? recurseForDerivations);

  # What a definition holds, whether or not its conditions are true.
  contents =
    conditional: value:
    {
      merge = concatMap (contents conditional) value.contents;
      "if" = if conditional then contents conditional value.content else [ ];
      override = contents conditional value.content;
      order = contents conditional value.content;
    }
    .${value._type or ""} or [ value ];

  /*
    Whether an undeclared option is a set of further ones. A value under a condition must not
    be looked at before the condition is, and a condition may read what it guards, so what is
    defined without condition decides. Names of the first level always are sets.
  */
  isTree =
    path: defs:
    let
      certain = concatMap (def: contents false def.value) defs;
      possible = concatMap (def: contents true def.value) defs;
      present = concatMap (def: concatMap (contents false) (lib.discharge def.value)) defs;
      known =
        if certain != [ ] then
          certain
        else if length path == 1 then
          possible
        else
          present;
    in
    known != [ ] && lib.all isPlainSet known;

  unknownOption =
    path: defs:
    "The option `${lib.showOption path}' does not exist. Definition values:${lib.showDefs defs}";

  notASet =
    path: def:
    throw ''
      The option path `${lib.showOption path}' is an attribute set of options, but it was
      defined to be something else, in `${def.file}'.
    '';
in
{
  /*
    Gives { config, options, leaves, unknown }. `leaves`: list of { path, declared, option },
    `option` as in `options`. `unknown`: messages about definitions of what does not exist.
  */
  mergeTree =
    {
      prefix,
      open,
      declarations,
      defs,
    }:
    let
      declared = lib.byName declarations;
      defined = lib.byName (
        map (def: if isAttrs def.value then def else notASet prefix def) (lib.pushDownAll defs)
      );

      node =
        name:
        let
          path = prefix ++ [ name ];
          here = declared.${name} or [ ];
          hereDefs = defined.${name} or [ ];
          options = filter (declaration: lib.isOption declaration.value) here;
          files = lib.concatMapStringsSep " and " (declaration: "`${declaration.file}'") here;
          branch = mergeBranch path here hereDefs;
        in
        if options != [ ] && length here > 1 then
          throw "The option `${lib.showOption path}' in ${files} is already declared."
        else if options != [ ] then
          leaf path true (
            lib.evalOption path (builtins.head here).file (builtins.head here).value hereDefs
          )
        else if here != [ ] then
          branch
        else if !open path then
          {
            config = throw (unknownOption path hereDefs);
            options = { };
            leaves = [ ];
            unknown = [ (unknownOption path hereDefs) ];
          }
        else if isTree path hereDefs then
          branch
        else
          leaf path false (lib.evalOption path null { type = lib.types.undeclared; } hereDefs);

      mergeBranch =
        path: here: hereDefs:
        lib.mergeTree {
          prefix = path;
          inherit open;
          declarations = here;
          defs = hereDefs;
        };

      leaf = path: isDeclared: option: {
        config = option.value;
        options = option;
        leaves = [
          {
            inherit path option;
            declared = isDeclared;
          }
        ];
        unknown = [ ];
      };

      nodes = mapAttrs (name: _: node name) (defined // declared);
    in
    {
      config = mapAttrs (_: node: node.config) nodes;
      options = mapAttrs (_: node: node.options) nodes;
      leaves = concatMap (node: node.leaves) (attrValues nodes);
      unknown = concatMap (node: node.unknown) (attrValues nodes);
    };
}
