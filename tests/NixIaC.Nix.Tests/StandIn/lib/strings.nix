lib:
let
  inherit (builtins)
    concatMap
    concatStringsSep
    genList
    isList
    match
    replaceStrings
    stringLength
    substring
    ;
  lower = stringToCharacters "abcdefghijklmnopqrstuvwxyz";
  upper = stringToCharacters "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  stringToCharacters = text: genList (i: substring i 1 text) (stringLength text);
in
rec {
  inherit stringToCharacters;
  inherit (builtins)
    concatStringsSep
    fromJSON
    hashString
    isString
    match
    replaceStrings
    split
    stringLength
    substring
    toJSON
    unsafeDiscardStringContext
    ;

  concatStrings = concatStringsSep "";
  concatLines = lib.concatMapStrings (line: line + "\n");
  concatMapStrings = f: list: concatStrings (map f list);
  concatMapStringsSep =
    separator: f: list:
    concatStringsSep separator (map f list);
  concatImapStringsSep =
    separator: f: list:
    concatStringsSep separator (lib.imap1 f list);
  concatMapAttrsStringSep =
    separator: f: set:
    concatStringsSep separator (lib.mapAttrsToList f set);
  optionalString = condition: text: if condition then text else "";

  hasPrefix = prefix: text: substring 0 (stringLength prefix) text == prefix;
  hasSuffix =
    suffix: text:
    let
      start = stringLength text - stringLength suffix;
    in
    start >= 0 && substring start (stringLength suffix) text == suffix;
  hasInfix = infix: text: replaceStrings [ infix ] [ "" ] text != text || infix == "";
  removePrefix =
    prefix: text:
    if hasPrefix prefix text then substring (stringLength prefix) (stringLength text) text else text;
  removeSuffix =
    suffix: text:
    if hasSuffix suffix text then
      substring 0 (stringLength text - stringLength suffix) text
    else
      text;
  splitString =
    separator: text:
    builtins.filter builtins.isString (builtins.split (escapeRegex separator) text);
  escapeRegex = escape (stringToCharacters "\\[{()^$?*+|.");
  escape = characters: replaceStrings characters (map (c: "\\${c}") characters);
  trim =
    text:
    let
      found = match "[ \t\r\n]*(.*[^ \t\r\n])[ \t\r\n]*" text;
    in
    if found == null then "" else builtins.head found;
  toLower = replaceStrings upper lower;
  toUpper = replaceStrings lower upper;
  fixedWidthString =
    width: filler: text:
    if stringLength text >= width then text else fixedWidthString width filler (filler + text);

  escapeShellArg =
    value:
    let
      text = toString value;
    in
    if match "[[:alnum:],._+:@%/-]+" text != null then
      text
    else
      "'${replaceStrings [ "'" ] [ "'\\''" ] text}'";
  escapeShellArgs = concatMapStringsSep " " escapeShellArg;
  escapeNixString = text: replaceStrings [ "$" ] [ "\\$" ] (builtins.toJSON text);

  makeSearchPath =
    folder: packages: concatMapStringsSep ":" (package: "${package}/${folder}") packages;
  makeBinPath = packages: makeSearchPath "bin" (map lib.getBin packages);
  isStringLike = value: builtins.isString value || builtins.isPath value || value ? outPath;
  toShellVar = name: value: "${name}=${escapeShellArg value}";
}
