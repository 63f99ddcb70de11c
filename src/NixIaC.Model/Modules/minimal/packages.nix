# Programs of the image.
{ lib, pkgs, ... }:
{
  options = {
    busybox = lib.mkOption {
      type = lib.types.package;
      default = pkgs.busybox.override { enableStatic = true; };
      defaultText = lib.literalExpression "pkgs.busybox.override { enableStatic = true; }";
      description = "The busybox that everything runs on. It has to be static, and to have `init`, `ash`, `awk`, `ip`, `udhcpc`, `su` and `setsid`.";
    };

    packages = lib.mkOption {
      type = lib.types.listOf lib.types.package;
      default = [ ];
      example = lib.literalExpression "[ (pkgs.dropbear.override { enableStatic = true; }) ]";
      description = "Packages whose programs are found by name. Static ones bring no libraries along.";
    };
  };
}
