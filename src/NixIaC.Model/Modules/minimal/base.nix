# What every machine has: a name, a console, users.
{ config, lib, ... }:
let
  users = lib.unique (
    lib.filter (user: user != "root" && user != "nobody") (
      lib.mapAttrsToList (_: service: service.user) config.services
    )
  );
  # From 1000 on, in the order of the services' names.
  passwd = lib.imap0 (index: user: "${user}:x:${toString (1000 + index)}:${toString (1000 + index)}::/:/bin/sh") users;
  group = lib.imap0 (index: user: "${user}:x:${toString (1000 + index)}:") users;
in
{
  options = {
    hostName = lib.mkOption {
      type = lib.types.strMatching "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
      default = "minimal";
      example = "quadra";
      description = "The name of the machine, without domain. An identity on the machine wins.";
    };

    console = {
      device = lib.mkOption {
        type = lib.types.strMatching "[A-Za-z0-9]+";
        default = "ttyS0";
        example = "ttyGF0";
        description = "The device, in /dev, of the console: the kernel writes there and commands are read from it.";
      };

      access = lib.mkOption {
        type = lib.types.enum [
          "control"
          "shell"
          "none"
        ];
        default = "control";
        description = ''
          What answers on the console, without a password: `control` knows the commands `service`,
          `poweroff` and `reboot`; `shell` is a shell of root; `none` is silent.
        '';
      };
    };

  };

  config.files = {
    "/etc/passwd".text = lib.concatMapStrings (line: line + "\n") (
      [
        "root:x:0:0::/root:/bin/sh"
        "nobody:x:65534:65534::/:/bin/sh"
      ]
      ++ passwd
    );
    "/etc/group".text = lib.concatMapStrings (line: line + "\n") (
      [
        "root:x:0:"
        "tty:x:5:"
        "nobody:x:65534:"
      ]
      ++ group
    );
    "/etc/shells".text = "/bin/sh\n";
    "/etc/inittab".text = ''
      ${lib.concatMapStrings (name: "::respawn:/lib/nixiac/supervise.sh ${name}\n") (
        lib.attrNames config.services
      )}${lib.optionalString (config.console.access != "none") "${config.console.device}::respawn:/lib/nixiac/console.sh ${config.console.access}\n"}::ctrlaltdel:/bin/reboot
      ::shutdown:/lib/nixiac/shutdown.sh
    '';
  };
}
