# An image of two packages and a page. It has no shell and no package manager.
{
  busybox,
  dockerTools,
  writeTextDir,
}:
dockerTools.streamLayeredImage {
  name = "hello";
  contents = [ (writeTextDir "srv/index.html" "Built by Nix.\n") ];
  config.Cmd = [
    "${busybox}/bin/httpd"
    "-f"
    "-p"
    "8000"
    "-h"
    "/srv"
  ];
}
