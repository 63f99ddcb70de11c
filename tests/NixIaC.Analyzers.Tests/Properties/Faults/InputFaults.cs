using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class InputFaults
{
    const string Reference = "FlakeInput(\"github:acme/tools\")";

    public static readonly Fault[] All =
    [
        new("NIX0018", fleet => With(fleet, "FlakeInput(\"https://github.com/acme/tools\")")),
        new("NIX0019", fleet => With(fleet, "FlakeInput(\"github:acme/tools\", Follows = [\"systems\"])")),
        new("NIX0020", fleet => fleet.With(new FleetType("Tools", Reference))),
        new("NIX0021", fleet => With(fleet, "FlakeInput(\"github:acme/tools\", Name = \"nixpkgs\")")),
        new("NIX0022", fleet => With(fleet, Reference, "#nixosModules.server")),
    ];

    static RandomFleet With(RandomFleet fleet, string input, string output = "nixosModules.server") =>
        fleet.With(new FleetType("Tools", input)).With(node => node.With($"Imports<Tools>(\"{output}\")"));
}
