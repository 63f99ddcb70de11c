# Packages that our modules ask for by a name they did not have yet.
final: prev: {
  bpftools = prev.bpftools or prev.linuxPackages.bpftool or final.hello;
  dockerTools = prev.dockerTools // {
    # It takes the architecture from the packages only.
    buildLayeredImage =
      arguments: prev.dockerTools.buildLayeredImage (removeAttrs arguments [ "architecture" ]);
  };
  iproute2 = prev.iproute2 or prev.iproute;
  jdk_headless = prev.jdk_headless or prev.jdk;
  qemu-user = prev.qemu-user or prev.qemu;
}
