using NixIaC.Model.Declarations;
using NixIaC.Model.Inputs;
using NixIaC.Model.Resolution;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Inputs;

/// <summary>What the flake must fetch is used.</summary>
static class UnusedInput
{
    public static readonly Rule Rule = new(
        "NIX0020",
        "Unused flake input",
        "Nothing uses the flake input {0}. Take it away, or name it with [Imports<{0}>], [Overlay<{0}>] or Package.From<{0}>.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet)
    {
        if (UnreadableCode.IsAnywhere(fleet)) return [];
        var facts = fleet.Declarations.SelectMany(declaration => declaration.Facts);
        var used = new HashSet<string>(
            facts.Select(fact => fact switch
            {
                InputImportsFact imports => imports.Input,
                InputOverlayFact overlay => overlay.Input,
                WorkloadFact workload => workload.Input,
                _ => null,
            }).OfType<string>(), StringComparer.Ordinal);
        var followed = new HashSet<string>(
            fleet.Of<FlakeInputFact>().SelectMany(type => type.First<FlakeInputFact>()!.Follows), StringComparer.Ordinal);
        return fleet.Of<FlakeInputFact>()
            .Where(type => !used.Contains(type.Type) && !fleet.Content().Uses(type.Type) && !followed.Contains(EntityName.Of(type)) && !NeededBySecrets(fleet, type) && !NeededByDisks(fleet, type))
            .Select(type => Violation.At(Rule.Id, type, type.First<FlakeInputFact>()!, type.Name));
    }

    static bool NeededByDisks(FleetModel fleet, Declaration type) =>
        Disko.Is(InputResolver.Of(type)) && fleet.Declarations.Any(declaration => declaration.Is<DisksFact>());

    static bool NeededBySecrets(FleetModel fleet, Declaration type) =>
        fleet.Of<SecretFact>().Any()
        && InputResolver.Of(type).Provides(SecretStore.Of(fleet.Fleet?.First<FleetFact>()));
}
