using CsCheck;

namespace NixIaC.Testing.Fleets;

/// <summary>Random answers to what else a thing has.</summary>
readonly record struct Traits(int Bits)
{
    public static readonly Gen<Traits> Any = Gen.Int[0, (1 << 24) - 1].Select(bits => new Traits(bits));

    public bool this[int bit] => (Bits >> bit & 1) == 1;
}
