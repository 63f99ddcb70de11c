using System.Buffers.Binary;
using System.Net;
using CsCheck;

namespace NixIaC.Model.Tests.Addresses;

/// <summary>Random addresses as .NET has them: the other opinion that ours is compared with.</summary>
static class Addresses
{
    // Runs of zeros and ones are where shortening and carries go wrong.
    static readonly Gen<byte> Bytes = Gen.Frequency((2, Gen.Const((byte)0)), (1, Gen.Const((byte)255)), (2, Gen.Byte));

    public static readonly Gen<IPAddress> V4 = Bytes.Array[4].Select(bytes => new IPAddress(bytes));

    public static readonly Gen<IPAddress> V6 = Bytes.Array[16].Select(bytes => new IPAddress(bytes));

    public static readonly Gen<IPAddress> Any = Gen.OneOf(V4, V6);

    public static UInt128 Number(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        return bytes.Length == 4 ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
