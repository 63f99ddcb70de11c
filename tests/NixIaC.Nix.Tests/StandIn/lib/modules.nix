# Modules: collected through their imports, their options and definitions merged.
lib:
let
  inherit (builtins)
    attrNames
    genericClosure
    isAttrs
    mapAttrs
    ;

  # A module of any form as { key, file, imports, options, config }.
  load =
    arguments: importer: index: module:
    let
      isFile = !(isAttrs module || lib.isFunction module);
      key = if isFile then toString module else "${importer.key}:anon-${toString index}";
      file = if isFile then toString module else importer.file;
      body = if isFile then import module else module;
      called = if lib.isFunction body then body (argumentsOf arguments key body) else body;
    in
    normalise key file called;

  # Arguments beyond the usual ones are read when the module uses them, since they may come
  # from configuration.
  argumentsOf =
    arguments: key: module:
    let
      value =
        name:
        arguments.${name} or arguments.config._module.args.${name}
          or (throw "The module `${key}' wants the argument `${name}', which nobody gives.");
    in
    arguments // mapAttrs (name: _: value name) (lib.functionArgs module);

  # What a module says about itself, not about the system.
  own = [
    "_file"
    "_class"
    "key"
    "imports"
    "disabledModules"
    "freeformType"
  ];

  isProperty =
    module:
    lib.elem (module._type or null) [
      "if"
      "merge"
      "override"
    ];

  normalise =
    key: file: module:
    let
      explicit = module ? options || module ? config;
      strange = attrNames (
        removeAttrs module (
          own
          ++ [
            "meta"
            "options"
            "config"
          ]
        )
      );
    in
    if !isAttrs module then
      throw "The module `${key}' is not a set, nor a function that gives one."
    else if isProperty module then
      normalise key file { config = module; }
    else if explicit && strange != [ ] then
      throw ''
        Module `${key}' has an unsupported attribute `${builtins.head strange}'.
        With `config' or `options' on the top level, everything else belongs into `config'.
      ''
    else
      {
        key = toString (module.key or key);
        file = toString (module._file or file);
        imports = module.imports or [ ];
        options = module.options or { };
        config = if explicit then module.config or { } else removeAttrs module own;
      };

  # Every module once, whoever imports it; those that are imported before their importers.
  collect =
    arguments: modules:
    let
      loadAll =
        importer: list:
        lib.imap1 (
          index: module:
          let
            loaded = load arguments importer index module;
          in
          {
            inherit (loaded) key;
            inherit loaded;
          }
        ) list;
      root = {
        key = "";
        file = "<unknown-file>";
      };
    in
    map (item: item.loaded) (
      lib.reverseList (genericClosure {
        startSet = loadAll root modules;
        operator = item: loadAll item.loaded item.loaded.imports;
      })
    );

  internal.options._module.args = lib.mkOption {
    type = lib.types.lazyAttrsOf lib.types.raw;
    default = { };
    internal = true;
    description = "Further arguments of modules.";
  };
in
{
  /*
    Gives { config, options, leaves }: `leaves` is every option that is there, declared or
    not. A definition of an option that nobody declares makes `config` throw.
    `open`: whether options under a path may be defined without being declared.
  */
  evalModules =
    {
      modules,
      specialArgs ? { },
      prefix ? [ ],
      open ? (_: false),
    }:
    let
      arguments = {
        inherit lib;
        inherit (tree) config options;
      }
      // specialArgs;
      collected = collect arguments (modules ++ [ internal ]);
      tree = lib.mergeTree {
        inherit prefix open;
        declarations = map (module: {
          inherit (module) file;
          value = module.options;
        }) collected;
        defs = map (module: {
          inherit (module) file;
          value = module.config;
        }) collected;
      };
    in
    {
      inherit (tree) leaves;
      options = removeAttrs tree.options [ "_module" ];
      config =
        if tree.unknown == [ ] then
          removeAttrs tree.config [ "_module" ]
        else
          throw (builtins.head tree.unknown);
    };
}
