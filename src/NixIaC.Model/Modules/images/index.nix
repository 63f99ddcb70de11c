# A program that pushes images of one thing for several architectures, and the index that is
# one name for them all: RESULT/bin/NAME REGISTRY/PATH[:TAG]
{
  pkgs,
  name,
  # { architecture, image }, the image an archive that skopeo reads as docker-archive.
  images,
}:
pkgs.writeShellApplication {
  name = "push-${name}";
  runtimeInputs = [
    pkgs.podman
    pkgs.skopeo
  ];
  text = ''
    if [ $# -ne 1 ]; then
      echo "usage: push-${name} REGISTRY/PATH[:TAG]" >&2
      exit 2
    fi
    target=$1
    case "''${target##*/}" in
      *@*) echo "push-${name}: $target names a digest; name a tag" >&2; exit 2 ;;
      *:*) ;;
      *) target=$target:latest ;;
    esac
    index=localhost/push-${name}-$$
    podman manifest create "$index"
    trap 'podman manifest rm "$index" >/dev/null' EXIT
  ''
  + pkgs.lib.concatMapStrings (one: ''
    skopeo copy docker-archive:${one.image} "docker://$target-${one.architecture}"
    podman manifest add --arch ${one.architecture} "$index" "docker://$target-${one.architecture}"
  '') images
  + ''
    podman manifest push --all "$index" "docker://$target"
    echo "$target"
  '';
}
