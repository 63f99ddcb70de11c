using NixIaC.Model.Declarations;
using NixIaC.Model.Inputs;
using NixIaC.Model.Secrets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

static class InputResolver
{
    /// <summary>The inputs of the fleet's flake, by name; of equal names the first. What secrets and disks need is added.</summary>
    public static EquatableArray<ResolvedInput> Resolve(FleetModel fleet)
    {
        var inputs = fleet.Of<FlakeInputFact>().Select(Of)
            .GroupBy(input => input.Name, StringComparer.Ordinal).Select(same => same.First()).ToList();
        var store = SecretStore.Of(fleet.Fleet?.First<FleetFact>());
        if (store.Input is { } name && fleet.Of<SecretFact>().Any() && !inputs.Any(input => input.Provides(store)))
            inputs.Add(new ResolvedInput(name, "", store.Reference!, EquatableArray.Of("nixpkgs")));
        if (fleet.Declarations.Any(type => type.Is<DisksFact>()) && !inputs.Any(Disko.Is))
            inputs.Add(new ResolvedInput(Disko.Name, "", Disko.Reference, EquatableArray.Of("nixpkgs")));
        return inputs.OrderBy(input => input.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The input that a type declares.</summary>
    public static ResolvedInput Of(Declaration type)
    {
        var input = type.First<FlakeInputFact>()!;
        return new ResolvedInput(EntityName.Of(type), type.Type, input.Reference, input.Follows);
    }
}
