# What a service may do: as little as its runtime needs.
{ lib }:
{
  runtime,
  ports,
  filter,
}:
let
  loads = runtime == "ebpf";
  # A loader is done when the kernel has the program. It owns the folder of pinned programs,
  # so it is root, with few rights.
  loader = [
    "CAP_BPF"
    "CAP_PERFMON"
    "CAP_NET_ADMIN"
  ];
  capabilities =
    if loads then
      loader
    else
      lib.optional (lib.any (port: port < 1024) ports) "CAP_NET_BIND_SERVICE";
in
{
  NoNewPrivileges = true;
  ProtectSystem = "strict";
  ProtectHome = true;
  PrivateTmp = true;
  PrivateDevices = true;
  ProtectKernelModules = true;
  ProtectKernelLogs = true;
  # It makes /sys/fs/bpf read-only.
  ProtectKernelTunables = !loads;
  ProtectControlGroups = true;
  ProtectClock = true;
  ProtectHostname = true;
  RestrictNamespaces = true;
  RestrictRealtime = true;
  RestrictSUIDSGID = true;
  LockPersonality = true;
  RemoveIPC = true;
  UMask = "0077";
  RestrictAddressFamilies = [
    "AF_UNIX"
    "AF_INET"
    "AF_INET6"
  ]
  ++ lib.optional loads "AF_NETLINK";
  CapabilityBoundingSet = if capabilities == [ ] then "" else capabilities;
  # Virtual machines compile while they run.
  MemoryDenyWriteExecute = runtime == "native" || loads;
}
// lib.optionalAttrs (capabilities != [ ] && !loads) { AmbientCapabilities = capabilities; }
// lib.optionalAttrs filter {
  SystemCallArchitectures = "native";
  SystemCallFilter = [ "@system-service" ] ++ lib.optional loads "bpf perf_event_open";
}
// (
  if loads then
    {
      Type = "oneshot";
      RemainAfterExit = true;
      LimitMEMLOCK = "infinity";
    }
  else
    {
      DynamicUser = true;
      Restart = "on-failure";
      RestartSec = 5;
    }
)
