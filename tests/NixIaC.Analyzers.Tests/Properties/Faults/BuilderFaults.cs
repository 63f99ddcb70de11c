using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class BuilderFaults
{
    public static readonly Fault[] All =
    [
        new("NIX2021", fleet => fleet.With(new FleetType("Extra", "Node(Image.Livestock, Arch.X86_64, MemoryMiB = 512)", Extra.Place, "Builder"))),
        new("NIX2022", fleet => fleet.With(Extra.Node(Extra.Place, "BuiltOn<Press>(Via.Emulation)"), Press)),
        new("NIX2023", fleet => fleet.With(
            new FleetType("Extra", "Node(Image.Livestock, Arch.RiscV64)", Extra.Place, "BuiltOn<Ampere>(Via.Emulation)"),
            new FleetType("Ampere", "Node(Image.Livestock, Arch.Arm64)", Extra.OtherPlace, "Builder", "BuiltOn<Press>(Via.Cross)"), Press)),
        new("NIX2024", fleet => fleet.With(Extra.Node(Extra.Place, "BuiltOn<Press>(Via.Remote)"), Press)),
        // A builder of another architecture would be planned to cross-compile it, and then no cache runs there.
        new("NIX2025", fleet => Extra.WithoutBuilders(fleet).With(Extra.Node(Extra.Place, "BinaryCache(\"press-1:AAAA\")"))),
        new("NIX2026", fleet => fleet.With(new FleetType("Extra", "Node(Image.Base, Arch.X86_64)", Extra.Place, Cache))),
        new("NIX2027", fleet => Extra.WithoutBuilders(fleet).With([Extra.Node("In<Attic>", Cache), .. Extra.Community("Community")])),
    ];

    const string Cache = "BinaryCache(\"press-1:P9pJJgR9JtMvw41HKoXZWjo0TGJOWOfR0pk/ckzk/ls=\")";

    static FleetType Press => Extra.Named("Press", "On<Lan0>(\"10.0.250.7\")", "Builder");
}
