using NixIaC.Model.Addresses;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Where a gateway has to be.</summary>
static class Gateways
{
    // Every network card has an address in it.
    static readonly IpPrefix LinkLocal = IpPrefix.Parse("fe80::/10")!.Value;

    /// <summary>
    /// Whether machines with addresses of these ranges cannot reach a gateway. They can when it is in one of the ranges or
    /// link-local; a machine with a range of its own alone, as rented servers have, reaches it wherever it is. Ranges that
    /// cannot be read are another rule's.
    /// </summary>
    public static bool IsOutside(IpAddress gateway, EquatableArray<string> prefixes)
    {
        if (prefixes.Count == 0 || LinkLocal.Contains(gateway)) return false;
        var anySingle = false;
        foreach (var text in prefixes)
        {
            if (IpPrefix.Parse(text) is not { } prefix || prefix.Contains(gateway)) return false;
            anySingle |= prefix.IsSingle && prefix.Address.IsV6 == gateway.IsV6;
        }
        return !anySingle;
    }
}
