using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

static class InputResolver
{
    /// <summary>The declared inputs of the fleet's flake, by name; of equal names the first.</summary>
    public static EquatableArray<ResolvedInput> Resolve(FleetModel fleet) =>
        (from type in fleet.Of<FlakeInputFact>()
         let input = type.First<FlakeInputFact>()!
         group new ResolvedInput(EntityName.Of(type), type.Type, input.Reference, input.Follows) by EntityName.Of(type) into same
         select same.First()).OrderBy(input => input.Name, StringComparer.Ordinal).ToEquatableArray();
}
