namespace NixIaC;

/// <summary>How a builder builds the system of another node. <c>docs/builders.md</c> compares them.</summary>
public enum Via
{
    /// <summary>
    /// The first that works: natively, else by cross-compiling. Without <c>[BuiltOn]</c>, a node whose architecture has a public
    /// binary cache is built by emulation instead, which keeps the cache. <c>fleet.json</c> says which it is, and why.
    /// </summary>
    Planned,

    /// <summary>
    /// The builder runs the node's programs itself: both have one architecture, or the builder's processor executes the other
    /// too, as x86_64 does i686. What is in the public binary cache is fetched from there.
    /// </summary>
    Native,

    /// <summary>
    /// The builder cross-compiles: <c>nixpkgs.buildPlatform</c> is its own platform. Works for every architecture; nothing of it
    /// comes from the public binary cache.
    /// </summary>
    Cross,

    /// <summary>
    /// The builder runs the node's compilers under QEMU: slow, but the same build as on the node itself, so that what is in the
    /// public binary cache is fetched. The builder gets <c>boot.binfmt.emulatedSystems</c>. Not known for every architecture.
    /// </summary>
    Emulation,

    /// <summary>
    /// The node evaluates its own configuration, and its Nix hands the builds to the builder over SSH: <c>nix.buildMachines</c>
    /// on the node, <c>nix.sshServe</c> on the builder. They know each other by the host keys in <see cref="SshAttribute"/>.
    /// </summary>
    Remote,
}
