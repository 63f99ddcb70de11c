# Words as systemd reads them in one line.
{ lib }:
let
  word =
    text:
    if builtins.match "[[:alnum:]_=:./,@+-]+" text != null then
      text
    else
      lib.replaceStrings [ "%" "$" ] [ "%%" "$$" ] (builtins.toJSON text);
in
lib.concatMapStringsSep " " word
