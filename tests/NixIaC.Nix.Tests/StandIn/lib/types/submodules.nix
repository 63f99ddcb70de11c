# Values that are options of their own.
lib: make: types:
let
  inherit (builtins) isAttrs;
  inherit (make) type;
in
{
  submodule =
    modules:
    let
      own = lib.toList modules;
      # A set is all configuration, so that options of the names `config` and `options` work.
      asModule =
        def:
        if isAttrs def.value then
          {
            _file = def.file;
            config = def.value;
          }
        else
          {
            _file = def.file;
            imports = [ def.value ];
          };
      evaluate =
        path: name: further:
        lib.evalModules {
          modules = own ++ [ { _module.args.name = name; } ] ++ further;
          prefix = path;
        };
    in
    type {
      description = "submodule";
      check = value: isAttrs value || lib.isFunction value || builtins.isPath value;
      emptyValue.value = { };
      getSubOptions = path: (evaluate path "‹name›" [ ]).options;
      merge = path: defs: (evaluate path (lib.last path) (map asModule defs)).config;
    };
  submoduleWith = { modules, ... }: types.submodule modules;
  deferredModule = types.raw;
}
