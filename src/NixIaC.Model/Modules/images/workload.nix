# A workload alone as a container image: the process of its service, with the same words, variables
# and folders.
{
  # One of the flake's nixosConfigurations, which says what it is made of.
  system,
  # The workload's name there.
  name,
  # As Go names it.
  architecture,
}:
let
  inherit (system) pkgs;
  inherit (pkgs) lib;
  workload = system.config.nixiac.workloads.${name};
  process = import ../workloads/runtimes.nix { inherit lib pkgs name workload; };

  # A service has a user of its own, which is neither root nor anybody else. So has a container.
  number = "65532";
  user = "${number}:${number}";

  environment =
    lib.optionalAttrs (process.path != [ ]) { PATH = lib.makeBinPath process.path; }
    // process.environment
    // lib.optionalAttrs (workload.credentials != { }) {
      CREDENTIALS_DIRECTORY = process.credentialsFolder;
    };
in
# By the tools of the machine that builds it, whatever the image is for.
pkgs.buildPackages.dockerTools.buildLayeredImage {
  inherit name architecture;
  tag = "latest";
  # What programs expect of any machine.
  contents = [
    pkgs.dockerTools.caCertificates
    (pkgs.dockerTools.fakeNss.override {
      extraPasswdLines = [ "${name}:x:${user}::${process.environment.HOME}:/bin/false" ];
      extraGroupLines = [ "${name}:x:${number}:" ];
    })
  ]
  ++ lib.optional process.shell pkgs.dockerTools.binSh;
  extraCommands = ''
    mkdir -p tmp
    chmod 1777 tmp
  ''
  + lib.optionalString (process.folder != null) ''
    mkdir -p .${process.folder}
    chmod 700 .${process.folder}
  '';
  fakeRootCommands = lib.optionalString (process.folder != null) ''
    chown ${user} .${process.folder}
  '';
  config = {
    Entrypoint = process.command;
    Cmd = process.arguments;
    Env = lib.mapAttrsToList (variable: value: "${variable}=${value}") environment;
    User = user;
    ExposedPorts = lib.genAttrs (map (port: "${toString port}/tcp") workload.ports) (_: { });
    Labels."org.opencontainers.image.title" = name;
  }
  // lib.optionalAttrs (process.folder != null) {
    WorkingDir = process.folder;
    Volumes.${process.folder} = { };
  };
}
