# Packages that our modules ask for by a name, or with arguments, that they did not have yet.
final: prev: {
  bpftools = prev.bpftools or prev.linuxPackages.bpftool or final.hello;
  dockerTools = prev.dockerTools // {
    buildLayeredImage =
      arguments:
      prev.dockerTools.buildLayeredImage (
        removeAttrs arguments [
          "architecture"
          "fakeRootCommands"
        ]
      );
    binSh = final.bash;
    caCertificates = final.cacert;
    fakeNss = final.iana-etc // {
      override = _: final.iana-etc;
    };
  };
  iproute2 = prev.iproute2 or prev.iproute;
  jdk_headless = prev.jdk_headless or prev.jdk;
  qemu-user = prev.qemu-user or prev.qemu;
}
