# What must hold of a configuration as a whole.
{ lib, ... }:
{
  options.assertions = lib.mkOption {
    type = lib.types.listOf lib.types.unspecified;
    default = [ ];
    example = lib.literalExpression ''
      [ { assertion = false; message = "This cannot be, because ..."; } ]
    '';
    description = "Conditions of the configuration. One that does not hold is refused with its message.";
  };
}
