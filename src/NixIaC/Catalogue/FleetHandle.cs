namespace NixIaC;

/// <summary>What tests and build scripts know of a fleet without reading its flake; found in the generated catalogue class.</summary>
/// <param name="Name">The fleet's name.</param>
/// <param name="Domain">The DNS domain, or null.</param>
/// <param name="Release">The NixOS release: <c>26.05</c>.</param>
public sealed record FleetHandle(string Name, string? Domain, string Release);
