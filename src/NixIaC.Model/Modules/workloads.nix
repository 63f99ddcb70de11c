# Software for virtual machines (JVM, BEAM, WebAssembly, eBPF, V8) and native programs, each
# as one hardened service of its name.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.nixiac.workloads;
  # Users change a service as any other: what is set here is weaker.
  mkImageDefault = lib.mkOverride 1250;

  runtimePackages = {
    native = null;
    jvm = pkgs.jre_headless;
    beam = pkgs.erlang;
    wasm = pkgs.wasmtime;
    ebpf = pkgs.bpftools;
    v8 = pkgs.nodejs;
  };

  how = name: workload: import ./workloads/runtimes.nix { inherit lib pkgs name workload; };
  commandLine = import ./workloads/command-line.nix { inherit lib; };
  hardening = import ./workloads/hardening.nix { inherit lib; };

  # systemd would take % for a specifier.
  escapePercent = lib.replaceStrings [ "%" ] [ "%%" ];

  service =
    name: workload:
    let
      made = how name workload;
    in
    {
      description = mkImageDefault "Workload ${name}";
      wantedBy = [ "multi-user.target" ];
      wants = [ "network-online.target" ];
      after = [ "network-online.target" ];
      environment = lib.mapAttrs (_: value: mkImageDefault (escapePercent value)) made.environment;
      inherit (made) path;
      serviceConfig = lib.mapAttrs (_: mkImageDefault) (
        {
          ExecStart = commandLine (made.command ++ made.arguments);
        }
        // made.service
        // lib.optionalAttrs (made.folder != null) {
          StateDirectory = name;
          StateDirectoryMode = "0700";
          WorkingDirectory = made.folder;
        }
        // lib.optionalAttrs (workload.credentials != { }) {
          LoadCredential = lib.mapAttrsToList (id: file: "${id}:${escapePercent file}") workload.credentials;
        }
        // hardening {
          inherit (workload) runtime ports;
          filter = config.nixiac.seccomp;
        }
      );
    };
in
{
  options.nixiac.seccomp = lib.mkOption {
    type = lib.types.bool;
    default = true;
    description = ''
      Whether services can be held to a list of system calls. libseccomp, which that needs, is not
      there for every architecture.
    '';
  };

  options.nixiac.workloads = lib.mkOption {
    type = lib.types.attrsOf (
      lib.types.submodule (
        { config, name, ... }:
        {
          options = {
            runtime = lib.mkOption {
              type = lib.types.enum [
                "native"
                "jvm"
                "beam"
                "wasm"
                "ebpf"
                "v8"
              ];
              description = "What runs it.";
            };
            source = lib.mkOption {
              type = lib.types.nullOr lib.types.path;
              default = null;
              description = ''
                What is run: an artefact of the runtime, such as a {file}`.jar`, or source that is
                compiled to one, such as a {file}`.java`; or a folder.
              '';
            };
            package = lib.mkOption {
              type = lib.types.nullOr lib.types.package;
              default = null;
              description = "The package that it is, in place of a source.";
            };
            main = lib.mkOption {
              type = lib.types.nullOr lib.types.str;
              default = null;
              example = "com.example.Notes";
              description = ''
                What is started of it: a class, a module, a file of the folder, or a program of the
                package. A file of the package, with a slash, is given to the runtime.
              '';
            };
            arguments = lib.mkOption {
              type = lib.types.listOf lib.types.str;
              default = [ ];
              description = "The arguments that it is started with.";
            };
            ports = lib.mkOption {
              type = lib.types.listOf lib.types.port;
              default = [ ];
              description = "The TCP ports that it listens on.";
            };
            openFirewall = lib.mkOption {
              type = lib.types.bool;
              default = true;
              description = "Whether the firewall lets others reach its ports.";
            };
            environment = lib.mkOption {
              type = lib.types.attrsOf lib.types.str;
              default = { };
              description = "Environment variables. The Nix store has them: no secrets.";
            };
            stateDirectory = lib.mkOption {
              type = lib.types.bool;
              default = false;
              description = "Whether it keeps files, below {file}`/var/lib` in a folder of its name.";
            };
            credentials = lib.mkOption {
              type = lib.types.attrsOf lib.types.str;
              default = { };
              example = {
                db-password = "/var/lib/nixiac/secrets/db-password";
              };
              description = ''
                Files on the machine that only it gets to read, by the names that it finds them
                under in the folder {env}`CREDENTIALS_DIRECTORY`.
              '';
            };
            runtimePackage = lib.mkOption {
              type = lib.types.nullOr lib.types.package;
              default = runtimePackages.${config.runtime};
              defaultText = lib.literalMD "the one that nixpkgs has for the runtime";
              description = "The virtual machine that runs it, or the loader; null for a native program.";
            };
            artefact = lib.mkOption {
              type = lib.types.package;
              default = (how name config).artefact;
              defaultText = lib.literalMD "the package, or what is built of the source";
              description = "What is run.";
            };
          };
        }
      )
    );
    default = { };
    description = "The workloads of the machine, by name. Each is a service of that name.";
  };

  config = lib.mkIf (cfg != { }) {
    systemd.services = lib.mapAttrs service cfg;
    networking.firewall.allowedTCPPorts = lib.concatMap (
      workload: lib.optionals workload.openFirewall workload.ports
    ) (lib.attrValues cfg);
  };
}
