# Platforms: a double ("aarch64-linux"), a triple or a set becomes a set that modules ask.
lib:
let
  inherit (builtins) elem head isString;

  little = bits: kernel: go: {
    inherit bits kernel go;
    big = false;
  };
  big = bits: kernel: go: little bits kernel go // { big = true; };

  # By the name of the CPU: bits, the kernel's and Go's name of the architecture.
  cpus = {
    x86_64 = little 64 "x86_64" "amd64";
    i486 = little 32 "i386" null;
    i586 = little 32 "i386" null;
    i686 = little 32 "i386" "386";
    aarch64 = little 64 "arm64" "arm64";
    armv5tel = little 32 "arm" "arm";
    armv6l = little 32 "arm" "arm";
    armv7l = little 32 "arm" "arm";
    riscv32 = little 32 "riscv" null;
    riscv64 = little 64 "riscv" "riscv64";
    loongarch64 = little 64 "loongarch" "loong64";
    mips = big 32 "mips" "mips";
    mipsel = little 32 "mips" "mipsle";
    mips64 = big 64 "mips" null;
    mips64el = little 64 "mips" "mips64le";
    powerpc = big 32 "powerpc" null;
    powerpc64 = big 64 "powerpc" "ppc64";
    powerpc64le = little 64 "powerpc" "ppc64le";
    s390x = big 64 "s390" "s390x";
    sparc = big 32 "sparc" null;
    sparc64 = big 64 "sparc64" null;
    m68k = big 32 "m68k" null;
    wasm32 = little 32 "wasm" "wasm";
  };

  # Node's names, of the CPUs that it knows.
  nodes = {
    x86_64 = "x64";
    i486 = "ia32";
    i586 = "ia32";
    i686 = "ia32";
    aarch64 = "arm64";
    armv5tel = "arm";
    armv6l = "arm";
    armv7l = "arm";
    riscv64 = "riscv64";
    loongarch64 = "loong64";
    mips = "mips";
    mipsel = "mipsel";
    mips64el = "mips64el";
    powerpc = "ppc";
    powerpc64 = "ppc64";
    powerpc64le = "ppc64";
    s390x = "s390x";
  };

  # QEMU's, where they are others.
  emulators = {
    i486 = "i386";
    i586 = "i386";
    i686 = "i386";
    armv5tel = "arm";
    armv6l = "arm";
    armv7l = "arm";
    powerpc = "ppc";
    powerpc64 = "ppc64";
    powerpc64le = "ppc64le";
  };

  abis = {
    armv5tel = "gnueabi";
    armv6l = "gnueabihf";
    armv7l = "gnueabihf";
    powerpc64 = "gnuabielfv1";
  };

  # What GCC is told when nothing else is said.
  compilers = {
    aarch64.arch = "armv8-a";
    armv5tel.arch = "armv5te";
    armv6l = {
      arch = "armv6kz";
      fpu = "vfpv2";
    };
    armv7l = {
      arch = "armv7-a";
      fpu = "vfpv3-d16";
    };
    mipsel = o32;
  };
  o32 = {
    abi = "32";
    arch = "mips32r2";
  };
  n32 = {
    abi = "n32";
    arch = "mips64r2";
  };
  n64 = n32 // {
    abi = "64";
  };

  # The image of the kernel, which was a fact of the platform before 26.11.
  kernels = {
    x86_64 = "bzImage";
    i486 = "bzImage";
    i586 = "bzImage";
    i686 = "bzImage";
    aarch64 = "Image";
    armv5tel = "uImage";
    armv6l = "zImage";
    armv7l = "zImage";
    riscv32 = "Image";
    riscv64 = "Image";
    loongarch64 = "vmlinuz.efi";
    powerpc64 = "vmlinux";
    powerpc64le = "vmlinux";
  };
  hasKernels = !lib.versionAtLeast lib.release "26.11";

  # Whose programs a CPU runs besides its own.
  runs = {
    x86_64 = [
      "i686"
      "i586"
      "i486"
    ];
    i686 = [
      "i586"
      "i486"
    ];
    i586 = [ "i486" ];
    armv6l = [ "armv5tel" ];
    armv7l = [
      "armv6l"
      "armv5tel"
    ];
    mips64 = [ "mips" ];
    mips64el = [ "mipsel" ];
    powerpc64 = [ "powerpc" ];
    sparc64 = [ "sparc" ];
  };

  triple = cpu: "${cpu}-unknown-linux-${abis.${cpu} or "gnu"}";

  fromText =
    text:
    let
      parts = lib.splitString "-" text;
      cpu = head parts;
    in
    if !(cpus ? ${cpu}) then
      throw "Unknown CPU type: ${cpu}"
    else if text == "powerpc64-unknown-linux-gnu" then
      throw ''The "gnu" ABI is ambiguous on big-endian 64-bit PowerPC. Use "gnuabielfv2" or "gnuabielfv1" instead.''
    else if builtins.length parts == 2 then
      {
        system = text;
        config = triple cpu;
      }
    else
      {
        system = "${cpu}-linux";
        config = text;
      };

  checked =
    platform:
    if platform ? linux-kernel && !hasKernels then
      throw "lib.systems.elaborate: linux-kernel has been removed; see the 26.11 release notes"
    else
      platform;

  describe =
    platform:
    let
      cpu = cpuOf platform;
      is = elem cpu;
      facts = cpus.${cpu};
    in
    rec {
      inherit cpu;
      parsed.cpu = {
        name = cpu;
        inherit (facts) bits;
      };
      linuxArch = facts.kernel;
      qemuArch =
        if lib.hasInfix "abin32" platform.config then
          "mipsn32${lib.removePrefix "mips64" cpu}"
        else
          emulators.${cpu} or cpu;
      go.GOARCH = facts.go;
      node.arch = nodes.${cpu} or null;
      gcc = compilers.${cpu} or { };
      canExecute = other: cpu == other.cpu || elem other.cpu (runs.${cpu} or [ ]);
      isLinux = true;
      isDarwin = false;
      is32bit = facts.bits == 32;
      is64bit = facts.bits == 64;
      isBigEndian = facts.big;
      isLittleEndian = !facts.big;
      isMusl = lib.hasInfix "-musl" platform.config;
      isGnu = lib.hasInfix "-gnu" platform.config;
      isx86_64 = cpu == "x86_64";
      isx86_32 = isx86 && is32bit;
      isi686 = cpu == "i686";
      isx86 = facts.kernel == "i386" || isx86_64;
      isAarch64 = cpu == "aarch64";
      isAarch32 = facts.kernel == "arm";
      isAarch = isAarch32 || isAarch64;
      isArmv7 = cpu == "armv7l";
      isRiscV = facts.kernel == "riscv";
      isRiscV32 = isRiscV && is32bit;
      isRiscV64 = isRiscV && is64bit;
      isLoongArch64 = cpu == "loongarch64";
      isMips = facts.kernel == "mips";
      isPower = facts.kernel == "powerpc";
      isPower64 = isPower && is64bit;
      isS390x = cpu == "s390x";
      isSparc = is [
        "sparc"
        "sparc64"
      ];
      isM68k = cpu == "m68k";
      # Only for those that UEFI knows; others have none.
      efiArch =
        {
          x86_64 = "x64";
          aarch64 = "aa64";
          i686 = "ia32";
          armv7l = "arm";
          riscv64 = "riscv64";
        }
        .${cpu} or null;
    };

  cpuOf = platform: head (lib.splitString "-" platform.system);

  from = config: { inherit config; };
  tuned = gcc: config: { inherit gcc config; };
in
rec {
  elaborate =
    given:
    let
      basis =
        if isString given then
          fromText given
        else if given ? config then
          fromText given.config // checked given
        else
          fromText given.system // checked given;
    in
    if given.isElaborated or false then
      given
    else
      lib.optionalAttrs (hasKernels && kernels ? ${cpuOf basis}) {
        linux-kernel.target = kernels.${cpuOf basis};
      }
      // describe basis
      // basis
      // {
        isElaborated = true;
      };

  equals = left: right: (elaborate left).config == (elaborate right).config;

  flakeExposed = [
    "x86_64-linux"
    "aarch64-linux"
    "armv6l-linux"
    "armv7l-linux"
    "i686-linux"
    "powerpc64le-linux"
    "riscv64-linux"
  ];

  examples = {
    gnu64 = from "x86_64-unknown-linux-gnu";
    musl64 = from "x86_64-unknown-linux-musl";
    gnu32 = from "i686-unknown-linux-gnu";
    musl32 = from "i686-unknown-linux-musl";
    aarch64-multiplatform = from "aarch64-unknown-linux-gnu";
    aarch64-multiplatform-musl = from "aarch64-unknown-linux-musl";
    raspberryPi = from "armv6l-unknown-linux-gnueabihf";
    muslpi = from "armv6l-unknown-linux-musleabihf";
    armv7l-hf-multiplatform = from "armv7l-unknown-linux-gnueabihf";
    riscv32 = from "riscv32-unknown-linux-gnu";
    riscv64 = from "riscv64-unknown-linux-gnu";
    riscv64-musl = from "riscv64-unknown-linux-musl";
    loongarch64-linux = from "loongarch64-unknown-linux-gnu";
    mips-linux-gnu = tuned o32 "mips-unknown-linux-gnu";
    mipsel-linux-gnu = tuned o32 "mipsel-unknown-linux-gnu";
    mips64-linux-gnuabi64 = tuned n64 "mips64-unknown-linux-gnuabi64";
    mips64-linux-gnuabin32 = tuned n32 "mips64-unknown-linux-gnuabin32";
    mips64el-linux-gnuabi64 = tuned n64 "mips64el-unknown-linux-gnuabi64";
    mips64el-linux-gnuabin32 = tuned n32 "mips64el-unknown-linux-gnuabin32";
    ppc32 = from "powerpc-unknown-linux-gnu";
    ppc64 = from "powerpc64-unknown-linux-gnuabielfv2";
    ppc64-elfv1 = from "powerpc64-unknown-linux-gnuabielfv1";
    ppc64-elfv2 = from "powerpc64-unknown-linux-gnuabielfv2";
    powernv = from "powerpc64le-unknown-linux-gnu";
    musl-power = from "powerpc64le-unknown-linux-musl";
    s390x = from "s390x-unknown-linux-gnu";
    m68k = from "m68k-unknown-linux-gnu";
    ${if hasKernels then "sheevaplug" else "armv5tel-multiplatform"} = from "armv5tel-unknown-linux-gnueabi";
  };
}
