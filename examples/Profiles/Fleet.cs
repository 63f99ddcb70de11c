using NixIaC;

namespace Profiles;

/// <summary>A chain of shops: two servers, and a kiosk in each of two hundred shops.</summary>
[Fleet(Domain = "shops.example", StateVersion = "26.05"), KnowsItsPeers]
[Operator("alice", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6 alice@laptop")]
public sealed class Shops;

[Community, In<Shops>]
public sealed class Headquarters;

[Network("10.1.0.0/24", Gateway = "10.1.0.1"), In<Headquarters>]
public sealed class Office;

[Community, In<Shops>]
public sealed class Branches;

[Network("10.2.0.0/16", Gateway = "10.2.0.1"), In<Branches>]
public sealed class ShopFloor;

[Node(Image.Livestock, Arch.X86_64, Cores = 16), On<Office>("10.1.0.10"), Ssh(HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4ezuBqf8BvMFrlwSrP56f2e47OevdpMu06+rAMPGkh"), UefiMachine]
[Builder(MaxJobs = 8), Hardened(2222), BinaryCache("shops.example-1:Ln0sA6lQeuJl7PW1NWiFpTOTogKdJBOUmXJloaJa78Y=", Priority = 30)]
public sealed class Cache;

[Node(Image.Livestock, Arch.X86_64, Cores = 8), On<Office>("10.1.0.11"), Ssh(HostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBwWitsA0gjkL5MxRSnx+pwEJ+tjIzztqVpdtStwEqcZ"), UefiMachine]
[Hardened(2222), Nightly("postgresql", "/var/lib/postgresql"), Nightly("orders", "/srv/orders", Hour = 3)]
public sealed class Orders;
