namespace NixIaC.Testing.Fleets;

/// <summary>How a machine comes into a fleet.</summary>
enum Form
{
    /// <summary>On the community's network.</summary>
    Plain,

    /// <summary>A router between the networks of its community; the second one of a community is plain.</summary>
    Router,

    /// <summary>On a network and on a VLAN.</summary>
    TwoNetworks,

    /// <summary>On the public network.</summary>
    Public,

    /// <summary>On a network of IPv6 alone.</summary>
    Six,

    /// <summary>In a community without networks.</summary>
    Rented,

    /// <summary>In an obfuscated community.</summary>
    Hidden,

    /// <summary>A virtual machine; plain when its community has no host for it.</summary>
    Guest,

    /// <summary>Derived from an environment.</summary>
    Environment,

    /// <summary>A cluster of equal machines with a number.</summary>
    Counted,

    /// <summary>A cluster of equal machines with rows.</summary>
    Inventory,
}
