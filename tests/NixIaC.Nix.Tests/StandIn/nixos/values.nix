# A tree of options as the tree of their values, without what has none, and without what holds the
# system that these values are part of.
lib:
let
  values = lib.concatMapAttrs (
    name: node:
    if lib.isOption node then
      lib.optionalAttrs (node.isDefined && !(node.internal or false) && !(node.holdsToplevel or false)) {
        ${name} = import ./plain.nix lib node.value;
      }
    else
      { ${name} = values node; }
  );
in
values
