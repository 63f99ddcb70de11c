lib:
let
  inherit (builtins) compareVersions trace;
in
rec {
  inherit (builtins)
    add
    seq
    deepSeq
    lessThan
    isBool
    isInt
    isFloat
    isAttrs
    isPath
    bitAnd
    bitOr
    readFile
    pathExists
    ;

  release = import ../release.nix;
  version = "${release}pre-git";
  versionSuffix = "pre-git";

  versionOlder = left: right: compareVersions left right < 0;
  versionAtLeast = left: right: compareVersions left right >= 0;

  id = x: x;
  const = x: _: x;
  flip =
    f: x: y:
    f y x;
  pipe = builtins.foldl' (value: f: f value);
  fix =
    f:
    let
      x = f x;
    in
    x;
  extends =
    overlay: f: final:
    let
      previous = f final;
    in
    previous // overlay final previous;

  min = x: y: if x < y then x else y;
  max = x: y: if x > y then x else y;
  mod = x: y: x - y * (x / y);

  isFunction = f: builtins.isFunction f || (f ? __functor && isFunction (f.__functor f));
  functionArgs = f: if f ? __functor then functionArgs (f.__functor f) else builtins.functionArgs f;
  toFunction = f: if isFunction f then f else const f;

  boolToString = value: if value then "true" else "false";
  importJSON = path: builtins.fromJSON (builtins.readFile path);
  importTOML = path: builtins.fromTOML (builtins.readFile path);

  warn = message: trace "warning: ${message}";
  warnIf = condition: message: if condition then warn message else id;
  throwIf = condition: message: if condition then throw message else id;
  throwIfNot = condition: throwIf (!condition);
  assertMsg = condition: message: condition || throw message;
}
