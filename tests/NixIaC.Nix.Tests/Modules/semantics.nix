# How modules come together: small sets of modules and what becomes of them, true of the
# stand-in and of nixpkgs alike.
{ lib }:
let
  inherit (lib) mkOption types;

  declare = type: { options.x = mkOption { inherit type; }; };
  list = declare (types.listOf types.int);
  number = declare types.int;
  text = declare types.str;
  set = declare (types.attrsOf types.int);
  lines = declare types.lines;
  free = declare types.anything;
  x = value: { x = value; };

  user = types.submodule (
    { name, config, ... }:
    {
      options = {
        name = mkOption {
          type = types.str;
          default = name;
        };
        home = mkOption {
          type = types.str;
          default = "/home/${config.name}";
        };
        keys = mkOption {
          type = types.listOf types.str;
          default = [ ];
        };
      };
    }
  );
  users = declare (types.attrsOf user);
  many = declare (types.listOf user);

  gives = expected: modules: { inherit expected modules; };
in
{
  # The value of `x`.
  values = {
    if_true = gives 1 [ number (x (lib.mkIf true 1)) ];
    if_false_leaves_the_default = gives 2 [
      {
        options.x = mkOption {
          type = types.int;
          default = 2;
        };
      }
      (x (lib.mkIf false 1))
    ];
    if_false_is_not_evaluated = gives [ 1 ] [
      list
      (x [ 1 ])
      (x (lib.mkIf false (throw "looked")))
    ];
    if_around_a_module = gives 1 [ number (lib.mkIf true { x = 1; }) ];
    if_reads_another_option = gives 5 [
      number
      { options.on = mkOption { type = types.bool; }; }
      ({ config, ... }: { x = lib.mkIf config.on 5; })
      { on = true; }
    ];
    merge_of_merges = gives [ 1 2 3 4 ] [
      list
      (x (
        lib.mkMerge [
          [ 1 ]
          (lib.mkMerge [
            [ 2 ]
            (lib.mkIf true [ 3 ])
            (lib.mkIf false [ 9 ])
          ])
          [ 4 ]
        ]
      ))
    ];
    merge_around_configuration = gives 3 [
      number
      {
        config = lib.mkMerge [
          (lib.mkIf false { x = 1; })
          { x = 3; }
        ];
      }
    ];
    default_loses = gives 2 [ number (x (lib.mkDefault 1)) (x 2) ];
    force_wins = gives 1 [ number (x (lib.mkForce 1)) (x 2) ];
    image_default_loses_to_default = gives 2 [
      number
      (x (lib.mkOverride 1250 1))
      (x (lib.mkDefault 2))
    ];
    image_default_beats_the_own_default = gives 1 [
      {
        options.x = mkOption {
          type = types.int;
          default = 2;
        };
      }
      (x (lib.mkOverride 1250 1))
    ];
    forced_list_replaces = gives [ 7 ] [ list (x [ 1 ]) (x (lib.mkForce [ 7 ])) ];
    priority_inside_a_condition = gives 1 [ number (x (lib.mkIf true (lib.mkForce 1))) (x 2) ];
    later_modules_come_first = gives [ 2 1 ] [ list (x [ 1 ]) (x [ 2 ]) ];
    imports_come_before_importers = gives [ 1 2 ] [
      list
      {
        imports = [ (x [ 1 ]) ];
        x = [ 2 ];
      }
    ];
    before_and_after = gives [ 1 2 3 ] [
      list
      (x (lib.mkAfter [ 3 ]))
      (x [ 2 ])
      (x (lib.mkBefore [ 1 ]))
    ];
    order_numbers = gives [ 1 2 3 ] [
      list
      (x (lib.mkOrder 30 [ 3 ]))
      (x (lib.mkOrder 10 [ 1 ]))
      (x (lib.mkOrder 20 [ 2 ]))
    ];
    conditional_elements = gives [ 1 3 ] [
      list
      (x [
        1
        (lib.mkIf false 2)
        (lib.mkIf true 3)
      ])
    ];
    same_value_twice = gives "a" [ text (x "a") (x "a") ];
    lines_are_joined = gives "b\na" [ lines (x "a") (x "b") ];
    sets_are_joined = gives { a = 1; b = 2; } [ set (x { a = 1; }) (x { b = 2; }) ];
    priorities_within_sets = gives { a = 2; } [
      set
      (x { a = lib.mkDefault 1; })
      (x { a = 2; })
    ];
    conditional_members_disappear = gives { b = 2; } [
      set
      (x {
        a = lib.mkIf false 1;
        b = 2;
      })
    ];
    conditional_set = gives { b = 2; } [
      set
      (x (lib.mkIf false { a = 1; }))
      (x (lib.mkIf true { b = 2; }))
    ];
    forced_set_replaces = gives { b = 2; } [
      set
      (x { a = 1; })
      (x (lib.mkForce { b = 2; }))
    ];
    anything_is_joined_deeply = gives { a = { b = 1; c = [ 2 ]; }; } [
      free
      (x { a.b = 1; })
      (x { a.c = [ 2 ]; })
    ];
    submodules_know_their_name = gives {
      alice = { name = "alice"; home = "/home/alice"; keys = [ "k" ]; };
    } [ users (x { alice.keys = [ "k" ]; }) ];
    submodules_of_several_modules = gives {
      alice = { name = "al"; home = "/home/al"; keys = [ "a" "b" ]; };
    } [
      users
      (x { alice.keys = [ "a" ]; })
      (x {
        alice = {
          name = "al";
          keys = [ "b" ];
        };
      })
    ];
    submodules_as_functions = gives {
      bob = { name = "bob"; home = "/bob"; keys = [ ]; };
    } [ users (x { bob = { name, ... }: { home = "/${name}"; }; }) ];
    submodules_in_lists = gives [ { name = "a"; home = "/home/a"; keys = [ ]; } ] [
      many
      (x [ { name = "a"; } ])
    ];
    null_or = gives null [ (declare (types.nullOr types.int)) (x null) ];
    either = gives "a" [ (declare (types.either types.int types.str)) (x "a") ];
    coerced = gives [ "a" ] [
      (declare (types.coercedTo types.str lib.singleton (types.listOf types.str)))
      (x "a")
    ];
    apply = gives 2 [
      {
        options.x = mkOption {
          type = types.int;
          apply = value: value + 1;
        };
      }
      (x 1)
    ];
    empty_list_without_definitions = gives [ ] [ list ];
    arguments_of_modules = gives 4 [
      number
      { _module.args.four = 4; }
      ({ four, ... }: { x = four; })
    ];
    key_counts_once = gives [ 1 ] [
      list
      { key = "once"; x = [ 1 ]; }
      { key = "once"; x = [ 1 ]; }
    ];
    options_and_config_beside_imports = gives [ 1 2 ] [
      {
        imports = [ list ];
        config = lib.mkMerge [
          { x = [ 1 ]; }
          { x = [ 2 ]; }
        ];
      }
    ];
  };

  # Reading `x` throws.
  failures = {
    condition_inside_a_priority = [ number (x (lib.mkForce (lib.mkIf false 1))) (x 2) ];
    wrong_type = [ number (x "a") ];
    two_values = [ text (x "a") (x "b") ];
    two_lists_as_anything = [ free (x [ 1 ]) (x [ 2 ]) ];
    two_forced_values = [ number (x (lib.mkForce 1)) (x (lib.mkForce 2)) ];
    unknown_option = [ number (x 1) { y = 1; } ];
    unknown_option_under_a_false_condition = [ number (x 1) (lib.mkIf false { y = 1; }) ];
    no_value = [ number ];
    not_in_the_enumeration = [ (declare (types.enum [ "a" "b" ])) (x "c") ];
    null_and_not_null = [ (declare (types.nullOr types.int)) (x null) (x 1) ];
    read_only_twice = [
      {
        options.x = mkOption {
          type = types.int;
          default = 1;
          readOnly = true;
        };
      }
      (x 2)
    ];
    unknown_member_of_a_submodule = [ users (x { alice.shoe = 1; }) ];
    wrong_member_of_a_set = [ set (x { a = "b"; }) ];
    port_out_of_range = [ (declare types.port) (x 65536) ];
    two_lines_as_one = [ (declare types.singleLineStr) (x "a\nb") ];
    pattern = [ (declare (types.strMatching "[0-9]+d")) (x "two weeks") ];
    declared_twice = [ number (declare types.str) (x 1) ];
    stray_attribute = [ number { config.x = 1; y = 2; } ];
  };

  # How the manual words types.
  descriptions = lib.mapAttrs (_: type: type.description) {
    inherit (types)
      bool
      int
      str
      lines
      path
      package
      port
      singleLineStr
      anything
      raw
      attrs
      ;
    positive = types.ints.positive;
    unsigned = types.ints.unsigned;
    between = types.ints.between 1 9;
    nullOrStr = types.nullOr types.str;
    nullOrPositive = types.nullOr types.ints.positive;
    nullOrList = types.nullOr (types.listOf types.str);
    listOfSet = types.listOf (types.attrsOf types.int);
    listOfEnum = types.listOf (types.enum [ "a" "b" ]);
    oneOf = types.enum [ "a" "b" ];
    single = types.enum [ "a" ];
    setOfSubmodule = types.attrsOf (types.submodule { });
    nullOrSubmodule = types.nullOr (types.submodule { });
    either = types.either types.int types.str;
    nullOrPort = types.nullOr types.port;
    eitherPositive = types.either types.ints.positive types.str;
    eitherPort = types.either types.port types.str;
    oneOfThree = types.oneOf [ types.int types.str types.path ];
    eitherList = types.either types.str (types.listOf types.str);
    pattern = types.strMatching "[a-z]";
    lazy = types.lazyAttrsOf types.int;
    coerced = types.coercedTo types.str lib.singleton (types.listOf types.str);
    function = types.functionTo types.int;
  };
}
