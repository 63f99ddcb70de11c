# A tree of options as the tree of their values, without what has none.
lib:
let
  values = lib.concatMapAttrs (
    name: node:
    if lib.isOption node then
      lib.optionalAttrs (node.isDefined && !(node.internal or false)) {
        ${name} = import ./plain.nix lib node.value;
      }
    else
      { ${name} = values node; }
  );
in
values
