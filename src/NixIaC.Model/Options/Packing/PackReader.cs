using System.Text;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Options.Packing;

/// <summary>Reads the primitives of a pack, one after the other.</summary>
sealed class PackReader(byte[] data, int position)
{
    public int Position { get; set; } = position;

    public ulong Number()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = data[Position++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80) return value;
        }
    }

    public int Count() => checked((int)Number());

    public string Text()
    {
        var length = Count();
        Position += length;
        return Encoding.UTF8.GetString(data, Position - length, length);
    }

    public Release Release() => new(Count(), Count());

    public NixExpression Value()
    {
        switch ((ValueTag)data[Position++])
        {
            case ValueTag.Null: return new NixNull();
            case ValueTag.False: return new NixBoolean(false);
            case ValueTag.True: return new NixBoolean(true);
            case ValueTag.Integer: return new NixInteger(Integer());
            case ValueTag.Float: return new NixFloat(BitConverter.Int64BitsToDouble(Integer()));
            case ValueTag.String: return new NixString(Text());
            case ValueTag.List: return new NixList(Many(Value));
            case ValueTag.AttributeSet: return new NixAttributeSet(Many(() => new NixBinding(EquatableArray.Of(Text()), Value())));
            case var tag: throw new InvalidDataException($"The packed option schema holds an unknown value tag {(byte)tag}.");
        }
    }

    public OptionType Type() => new((OptionTypeKind)data[Position++], Many(Type), Many(Value));

    EquatableArray<T> Many<T>(Func<T> read)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return new(items);
    }

    /// <summary>Signed numbers are folded so that small ones stay short: 0, -1, 1, -2, 2, ...</summary>
    long Integer()
    {
        var folded = Number();
        return (long)(folded >> 1) ^ -(long)(folded & 1);
    }
}
