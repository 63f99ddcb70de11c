using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Literals; floating-point numbers by their bits, which read back exactly everywhere.</summary>
static class LiteralText
{
    public static void Write(TokenWriter tokens, NixExpression literal)
    {
        switch (literal)
        {
            case NixString text: tokens.Tag('s'); tokens.Text(text.Value); break;
            case NixInteger number: tokens.Tag('i'); tokens.Number(number.Value); break;
            case NixFloat number: tokens.Tag('f'); tokens.Number(BitConverter.DoubleToInt64Bits(number.Value)); break;
            case NixBoolean boolean: tokens.Flag(boolean.Value); break;
            case NixNull: tokens.Tag('n'); break;
            default: throw new ArgumentException("No literal: " + literal.GetType().Name, nameof(literal));
        }
    }

    public static NixExpression Read(TokenReader tokens) => tokens.Tag() switch
    {
        's' => new NixString(tokens.Text()),
        'i' => new NixInteger(tokens.Number()),
        'f' => new NixFloat(Finite(BitConverter.Int64BitsToDouble(tokens.Number()))),
        '+' => new NixBoolean(true),
        '-' => new NixBoolean(false),
        'n' => new NixNull(),
        _ => throw new FormatException(),
    };

    static double Finite(double value) => double.IsNaN(value) || double.IsInfinity(value) ? throw new FormatException() : value;
}
