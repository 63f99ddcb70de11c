namespace NixIaC;

/// <summary>What runs a workload. The virtual machine itself comes from the packages of the node.</summary>
public enum Runtime
{
    /// <summary>The processor itself: a program of the node's own architecture.</summary>
    Native,

    /// <summary>The Java virtual machine: a <c>.jar</c>, or a <c>.java</c> file or folder that the flake compiles.</summary>
    Jvm,

    /// <summary>The virtual machine of Erlang and Elixir: the folder of a release, or an <c>.erl</c> file that the flake compiles.</summary>
    Beam,

    /// <summary>WebAssembly with WASI, by wasmtime: a <c>.wasm</c>, or a <c>.wat</c> file that the flake compiles.</summary>
    Wasm,

    /// <summary>The kernel: a <c>.bpf.o</c>, or a <c>.bpf.c</c> file that the flake compiles. It is loaded at boot and unloaded when its service stops.</summary>
    Ebpf,

    /// <summary>JavaScript on Node.js: a <c>.js</c>, <c>.mjs</c> or <c>.cjs</c> file, or a folder; its dependencies come from its <c>package-lock.json</c>.</summary>
    V8,
}
