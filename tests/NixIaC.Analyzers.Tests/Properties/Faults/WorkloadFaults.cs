using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class WorkloadFaults
{
    const string Module = "Workload(Runtime.Wasm, \"workloads/work.wasm\")";

    public static readonly Fault[] All =
    [
        new("NIX2028", fleet => Run(fleet, Module, new("Extra",
            "Node(Image.Livestock, Arch.PowerPc64)", Extra.Place, "OptIn(Experiment.NixosOnVintage)", "Runs<Work>")).WithFile("workloads/work.wasm", "")),
        new("NIX2029", fleet => Run(fleet, "Workload(Runtime.Wasm)")),
        new("NIX2030", fleet => Run(fleet, Module)),
        new("NIX2031", fleet => fleet.With(new FleetType("Work", Module)).WithFile("workloads/work.wasm", "")),
        new("NIX2032", fleet => Run(fleet, Module, Extra.Node(Extra.Place, "Runs<Work>")
            .Sets("nixos.Systemd.Services[\"work\"].ServiceConfig[\"MemoryDenyWriteExecute\"] = true;")).WithFile("workloads/work.wasm", "")),
        new("NIX2033", fleet => Run(fleet, "Workload(Runtime.Beam, \"workloads/work.erl\")",
                new("Extra", "Node(Image.Livestock, Arch.Arm64)", Extra.Place, "BuiltOn<Press>", "Runs<Work>"))
            .With(Extra.Named("Press", Extra.OtherPlace, "Builder")).WithFile("workloads/work.erl", "")),
        new("NIX2034", fleet => Run(fleet, "Workload(Runtime.V8, \"workloads/work\")")
            .WithFile("workloads/work/package.json", "{ \"dependencies\": { \"ws\": \"8\" } }")),
        new("NIX2035", fleet => fleet.With(new FleetType("Work", Module, "Emits(ImageFormat.Iso)")).WithFile("workloads/work.wasm", "")),
        new("NIX2019", fleet => Run(fleet, "Workload(Runtime.Wasm, \"workloads/work.wasm\", Name = \"extra\")").WithFile("workloads/work.wasm", "")) { Kind = "of a workload" },
    ];

    static RandomFleet Run(RandomFleet fleet, string workload) => Run(fleet, workload, Extra.Node(Extra.Place, "Runs<Work>"));

    static RandomFleet Run(RandomFleet fleet, string workload, FleetType node) => fleet.With(new FleetType("Work", workload), node);
}
