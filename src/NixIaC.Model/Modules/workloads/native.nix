# A program of the machine's own architecture.
{
  copied,
  make,
  name,
  object,
  ...
}:
{
  artefact = make ''
    mkdir -p $out/bin
    cp ${copied} $out/bin/${name}
    chmod 755 $out/bin/${name}
  '';
  command = [ (object "bin/${name}") ];
}
