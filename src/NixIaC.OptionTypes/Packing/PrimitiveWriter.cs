using System.Text;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Packing;

namespace NixIaC.OptionTypes.Packing;

/// <summary>Writes what <see cref="PackReader"/> reads.</summary>
sealed class PrimitiveWriter
{
    readonly List<byte> result = [];

    public byte[] ToArray() => [.. result];

    public void Bytes(byte[] bytes) => result.AddRange(bytes);

    public void Number(ulong value)
    {
        for (; value >= 0x80; value >>= 7) result.Add((byte)(value | 0x80));
        result.Add((byte)value);
    }

    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number((ulong)bytes.Length);
        Bytes(bytes);
    }

    public void Release(Release release)
    {
        Number((ulong)release.Year);
        Number((ulong)release.Month);
    }

    public void Type(OptionType type)
    {
        result.Add((byte)type.Kind);
        Many(type.Of, Type);
        Many(type.Values, Value);
    }

    public void Value(NixExpression value)
    {
        switch (value)
        {
            case NixNull:
                Tag(ValueTag.Null);
                break;
            case NixBoolean boolean:
                Tag(boolean.Value ? ValueTag.True : ValueTag.False);
                break;
            case NixInteger integer:
                Tag(ValueTag.Integer);
                Integer(integer.Value);
                break;
            case NixFloat number:
                Tag(ValueTag.Float);
                Integer(BitConverter.DoubleToInt64Bits(number.Value));
                break;
            case NixString text:
                Tag(ValueTag.String);
                Text(text.Value);
                break;
            case NixList list:
                Tag(ValueTag.List);
                Many(list.Items, Value);
                break;
            case NixAttributeSet set:
                Tag(ValueTag.AttributeSet);
                Many(set.Bindings, binding =>
                {
                    Text(binding.Path[0]);
                    Value(binding.Value);
                });
                break;
            default:
                throw new FormatException($"A schema holds literals only, not {value}.");
        }
    }

    void Tag(ValueTag tag) => result.Add((byte)tag);

    void Integer(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    void Many<T>(EquatableArray<T> items, Action<T> write)
    {
        Number((ulong)items.Count);
        foreach (var item in items) write(item);
    }
}
