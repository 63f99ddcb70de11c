# What a manual says about options, from their tree, by the path of each.
lib: start: tree:
let
  describe =
    file: option:
    {
      type = option.type.description;
      description = option.description or "";
      inherit file;
    }
    // (
      if option ? defaultText then
        { hasDefault = true; }
      else if option ? default then
        { default = import ./plain.nix lib option.default; }
      else
        { }
    );

  # Options of a submodule stand in the file of the option that has it for a type.
  walk =
    file: path: node:
    let
      isOption = lib.isOption node;
      own = builtins.head (node.declarations or [ ] ++ [ file ]);
      here = if isOption && file == null then own else file;
      below = if isOption then node.type.getSubOptions node.loc else node;
    in
    lib.optional isOption (lib.nameValuePair (lib.showOption node.loc) (describe here node))
    ++ lib.concatLists (lib.mapAttrsToList (name: walk here (path ++ [ name ])) below);
in
builtins.listToAttrs (walk null start tree)
