using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class InputFaults
{
    const string Reference = "FlakeInput(\"github:nix-community/srvos\")";

    public static readonly Fault[] All =
    [
        new("NIX0018", fleet => With(fleet, "FlakeInput(\"https://github.com/nix-community/srvos\")")),
        new("NIX0019", fleet => With(fleet, "FlakeInput(\"github:nix-community/srvos\", Follows = [\"systems\"])")),
        new("NIX0020", fleet => fleet.With(new FleetType("Srvos", Reference))),
        new("NIX0021", fleet => With(fleet, "FlakeInput(\"github:nix-community/srvos\", Name = \"nixpkgs\")")),
        new("NIX0022", fleet => With(fleet, Reference, "#nixosModules.server")),
    ];

    static RandomFleet With(RandomFleet fleet, string input, string output = "nixosModules.server") =>
        fleet.With(new FleetType("Srvos", input)).With(node => node.With($"Imports<Srvos>(\"{output}\")"));
}
