# Files of the image.
{ config, lib, ... }:
{
  options.files = lib.mkOption {
    type = lib.types.attrsOf (
      lib.types.submodule {
        options = {
          text = lib.mkOption {
            type = lib.types.nullOr lib.types.lines;
            default = null;
            description = "What is in it. Programs that it names by their path in the store come along.";
          };
          source = lib.mkOption {
            type = lib.types.nullOr lib.types.path;
            default = null;
            description = "The file it is a copy of, instead of `text`.";
          };
          mode = lib.mkOption {
            type = lib.types.strMatching "0[0-7]{3}";
            default = "0644";
            example = "0600";
            description = "Its permissions. It belongs to root.";
          };
        };
      }
    );
    default = { };
    example = lib.literalExpression ''
      { "/etc/motd".text = "Hello."; }
    '';
    description = "Files of the image, by path. Changes on the machine last until it restarts.";
  };

  config.assertions = lib.concatMap (
    path:
    let
      file = config.files.${path};
    in
    [
      {
        assertion = builtins.match "(/[A-Za-z0-9._+@-]+)+" path != null && !lib.hasInfix "/../" "${path}/";
        message = "files: ${builtins.toJSON path} is no absolute path of letters, digits and . _ + @ -.";
      }
      {
        assertion = (file.text == null) != (file.source == null);
        message = "files.${builtins.toJSON path}: give either text or source.";
      }
    ]
  ) (lib.attrNames config.files);
}
