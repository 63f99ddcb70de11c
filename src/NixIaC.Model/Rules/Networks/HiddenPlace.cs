using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Why a machine must not be found.</summary>
static class HiddenPlace
{
    /// <summary>The obfuscated network that it is on, or its obfuscated community when it has no network; else null.</summary>
    public static Declaration? Of(FleetModel fleet, Declaration machine)
    {
        var any = false;
        foreach (var fact in machine.Facts)
            if (fact is OnFact on && fleet.Find<NetworkFact>(on.Target) is { } network)
            {
                any = true;
                if (IsHidden(fleet, network)) return network;
            }
        return any ? null : fleet.CommunitiesOf(machine).FirstOrDefault(community => IsHidden(fleet, community));
    }

    /// <summary>Whether a network or community is obfuscated.</summary>
    public static bool IsHidden(FleetModel fleet, Declaration place) => Visibilities.Of(fleet, place).Value == Visibility.Obfuscated;
}
