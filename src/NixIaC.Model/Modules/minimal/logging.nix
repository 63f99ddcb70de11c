# Where the lines go that services write.
{ config, lib, ... }:
let
  cfg = config.logging;
in
{
  options.logging = {
    target = lib.mkOption {
      type = lib.types.enum [
        "kmsg"
        "file"
      ];
      default = "kmsg";
      description = ''
        `kmsg`: the ring buffer of the kernel, whose size is that of the kernel parameter
        `log_buf_len`. `file`: a file for each service in /var/log, in memory.
      '';
    };

    console = lib.mkOption {
      type = lib.types.bool;
      default = true;
      description = "Whether lines appear on the console too.";
    };

    maxBytes = lib.mkOption {
      type = lib.types.ints.positive;
      default = 65536;
      description = "Size in bytes at which a file starts anew. The one before is kept, so a service takes twice as much at most.";
    };
  };

  config.files."/etc/nixiac/logging".text = ''
    target=${cfg.target}
    console=${if cfg.console then "yes" else "no"}
    limit=${toString cfg.maxBytes}
  '';
}
