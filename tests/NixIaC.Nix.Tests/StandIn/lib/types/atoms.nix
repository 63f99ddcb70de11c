# Types of values without parts.
lib: make: types:
let
  inherit (builtins)
    isBool
    isFloat
    isInt
    isString
    match
    ;
  inherit (make) aside noun;

  isPathLike =
    value: lib.isStringLike value && builtins.substring 0 1 (toString value) == "/";

  separated =
    separator: description:
    noun description isString
    // {
      merge = _: defs: lib.concatMapStringsSep separator (def: def.value) defs;
    };
in
{
  bool = noun "boolean" isBool;
  int = noun "signed integer" isInt;
  float = noun "floating point number" isFloat;
  number = types.either types.int types.float;
  ints = {
    between =
      low: high:
      noun "integer between ${toString low} and ${toString high} (both inclusive)" (
        value: isInt value && value >= low && value <= high
      );
    unsigned = aside "unsigned integer, meaning >=0" (value: isInt value && value >= 0);
    positive = aside "positive integer, meaning >0" (value: isInt value && value > 0);
    u8 = types.unsignedBits 8 255;
    u16 = types.unsignedBits 16 65535;
    u32 = types.unsignedBits 32 4294967295;
  };
  unsignedBits =
    bits: high:
    noun
      "${toString bits} bit unsigned integer; between 0 and ${toString high} (both inclusive)"
      (value: isInt value && value >= 0 && value <= high);
  port = types.ints.u16;

  str = noun "string" isString;
  nonEmptyStr = noun "non-empty string" (value: isString value && match "[ \t\n]*" value == null);
  singleLineStr =
    noun "(optionally newline-terminated) single-line string" (
      value: isString value && match "[^\n\r]*\n?" value != null
    )
    // {
      merge = path: defs: lib.removeSuffix "\n" (lib.mergeEqual path defs);
    };
  strMatching =
    pattern:
    noun "string matching the pattern ${pattern}" (
      value: isString value && match pattern value != null
    );
  separatedString =
    separator: separated separator "strings concatenated with ${builtins.toJSON separator}";
  lines = types.separatedString "\n";
  commas = types.separatedString ",";

  path = noun "absolute path" isPathLike;
  pathInStore = noun "path in the Nix store" isPathLike;
  package = noun "package" isPathLike;
  shellPackage = types.package;
}
