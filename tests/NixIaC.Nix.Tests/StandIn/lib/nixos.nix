# A NixOS system, as far as the stand-in goes.
lib:
let
  nixosSystem =
    {
      modules,
      specialArgs ? { },
      system ? null,
    }@arguments:
    let
      extendModules =
        more: nixosSystem (arguments // { modules = modules ++ more.modules; });

      modulesPath = toString ../nixos;
      ours = [
        ../nixos/platform.nix
        ../nixos/images.nix
        ../nixos/options.nix
        ../nixos/toplevel.nix
      ]
      ++ lib.optional (system != null) { nixpkgs.hostPlatform = lib.mkDefault system; };

      evaluated = lib.evalModules {
        modules = ours ++ modules;
        specialArgs = {
          inherit extendModules modulesPath;
        }
        // specialArgs;
        # NixOS's own options need no declaration here. Those of ours do.
        open = path: builtins.head path != "nixiac";
      };

      # What NixOS itself would get: everything that is defined and not ours or internal.
      ownOptions = lib.filter (
        leaf: !(leaf.option.internal or false) && builtins.head leaf.path != "nixiac"
      ) evaluated.leaves;
      isSet = leaf: leaf.option.isDefined && leaf.option.highestPrio < 1500;
    in
    {
      inherit extendModules;
      inherit (evaluated) options;
      config = evaluated.config;
      pkgs = evaluated.config._pkgs;

      # [ { path, value, priority, files } ], values as JSON can have them.
      definitions = map (leaf: {
        inherit (leaf) path;
        inherit (leaf.option) files;
        priority = leaf.option.highestPrio;
        value = import ../nixos/plain.nix lib leaf.option.merged;
      }) (lib.filter isSet ownOptions);

      # The options of ours: "nixiac.a.<name>.b" -> { type, default or hasDefault, description, file }.
      declared = import ../nixos/declared.nix lib [ "nixiac" ] evaluated.options.nixiac or { };
    };
in
nixosSystem
