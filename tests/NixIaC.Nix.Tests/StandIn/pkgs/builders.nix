# What makes files and folders.
{ lib, pkgs }:
rec {
  runCommand =
    name: environment: script:
    derivation (
      environment
      // {
        inherit name;
        inherit (pkgs.stdenv.buildPlatform) system;
        builder = "/bin/sh";
        args = [
          "-e"
          "-c"
          script
        ];
      }
    );
  runCommandLocal = runCommand;

  writeTextFile =
    {
      name,
      text,
      executable ? false,
      destination ? "",
    }:
    runCommand name
      {
        inherit text destination;
        passAsFile = [ "text" ];
      }
      ''
        mkdir -p $(dirname $out$destination)
        cp $textPath $out$destination
        ${lib.optionalString executable "chmod +x $out$destination"}
      '';
  writeText = name: text: writeTextFile { inherit name text; };
  writeTextDir =
    path: text:
    writeTextFile {
      name = baseNameOf path;
      destination = "/${path}";
      inherit text;
    };
  writeScript =
    name: text:
    writeTextFile {
      inherit name text;
      executable = true;
    };
  writeShellScript = name: text: writeScript name "#!/bin/sh\n${text}";
  writeShellScriptBin =
    name: text:
    writeTextFile {
      inherit name;
      text = "#!/bin/sh\n${text}";
      executable = true;
      destination = "/bin/${name}";
    }
    // {
      meta.mainProgram = name;
    };
  writeShellApplication =
    {
      name,
      text,
      runtimeInputs ? [ ],
      ...
    }:
    writeShellScriptBin name ''
      # Without pipefail: the shell is whatever /bin/sh is.
      set -eu
      export PATH="${lib.makeBinPath runtimeInputs}:$PATH"
      ${text}
    '';

  linkFarm =
    name: entries:
    let
      list =
        if builtins.isAttrs entries then
          lib.mapAttrsToList (name: path: { inherit name path; }) entries
        else
          entries;
    in
    runCommand name { } (
      "mkdir -p $out\n"
      + lib.concatMapStrings (entry: ''
        mkdir -p $out/$(dirname ${entry.name})
        ln -s ${entry.path} $out/${entry.name}
      '') list
    );

  symlinkJoin =
    { name, paths }:
    runCommand name { inherit paths; } ''
      mkdir $out
      for path in $paths; do
        cp -rs --no-clobber $path/. $out || cp -r $path/. $out
      done
    '';

  dockerTools = {
    # What the image is said to be, and below `root` what would be in it beside the store.
    buildLayeredImage =
      {
        name,
        tag,
        architecture,
        contents ? [ ],
        extraCommands ? "",
        fakeRootCommands ? "",
        config,
      }:
      runCommand "${name}.tar.gz" {
        inherit contents extraCommands fakeRootCommands;
        listing = builtins.toJSON {
          inherit
            name
            tag
            architecture
            config
            ;
        };
      } ''
        mkdir root
        cd root
        for one in $contents; do cp -r $one/. . && chmod -R u+w .; done
        eval "$extraCommands"
        # Nobody is root here: who would own what is said.
        chown() { test -e $2; owners="$owners $2=$1"; }
        eval "$fakeRootCommands"
        echo "$listing" >$out
        find . | sort >>$out
        echo "$owners" >>$out
      '';
    binSh = runCommand "bin-sh" { } "mkdir -p $out/bin; ln -s ${pkgs.bash}/bin/bash $out/bin/sh";
    caCertificates = writeTextDir "etc/ssl/certs/ca-certificates.crt" "";
    fakeNss =
      let
        make =
          {
            extraPasswdLines ? [ ],
            extraGroupLines ? [ ],
          }:
          runCommand "fake-nss"
            {
              passwd = lib.concatStringsSep "\n" ([ "root:x:0:0::/root:/bin/sh" ] ++ extraPasswdLines);
              group = lib.concatStringsSep "\n" ([ "root:x:0:" ] ++ extraGroupLines);
            }
            ''
              mkdir -p $out/etc
              echo "$passwd" >$out/etc/passwd
              echo "$group" >$out/etc/group
            ''
          // {
            override = make;
          };
      in
      make { };
    streamLayeredImage =
      { name, ... }:
      runCommand name { } "echo >$out"
      // {
        imageName = name;
        imageTag = "built";
      };
  };

  # The sources of dependencies by the lock file, and what npm makes of them and of the folder.
  importNpmLock = {
    __functor = _: { npmRoot }: writeText "dependencies" (builtins.readFile (npmRoot + "/package-lock.json"));
    npmConfigHook = writeText "npm-config-hook" "";
  };
  buildNpmPackage =
    {
      pname,
      version,
      src,
      npmDeps,
      ...
    }:
    runCommand "${pname}-${version}"
      { inherit npmDeps; }
      ''
        mkdir -p $out/lib/node_modules
        cp -r ${src} $out/lib/node_modules/${(lib.importJSON (src + "/package.json")).name}
      '';

  closureInfo =
    { rootPaths }:
    runCommand "closure-info"
      {
        exportReferencesGraph = lib.concatLists (
          lib.imap0 (index: path: [
            "graph-${toString index}"
            path
          ]) rootPaths
        );
      }
      ''
        mkdir $out
        cat graph-* | grep '^/nix/store/' | grep -v '[.]drv$' | sort -u >$out/store-paths
        cp $out/store-paths $out/registration
      '';

  formats =
    lib.genAttrs
      [
        "ini"
        "json"
        "toml"
        "yaml"
      ]
      (
        _: _: {
          type = lib.types.anything;
          generate = name: value: writeText name (builtins.toJSON value);
        }
      );
}
