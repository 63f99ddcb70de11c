# A web page on which the machine says what it is, written when it starts and served by its busybox.
{ config, ... }:
{
  services.plaque.command = ''
    mkdir -p /run/plaque
    {
      echo '<!doctype html><title>${config.hostName}</title><h1>${config.hostName}</h1>'
      echo "<p>Running since $(date).</p><pre>"
      uname -a
      free
      cat /proc/cpuinfo
      echo '</pre>'
    } >/run/plaque/index.html
    echo "the plaque is at http://${config.hostName}/"
    exec httpd -f -h /run/plaque
  '';
}
