using NixIaC.Model.Nix;

namespace NixIaC.Model.Options.Checking;

/// <summary>Whether a literal fits a type that is not made of other types.</summary>
static class ScalarChecker
{
    const string Store = "/nix/store/";

    /// <summary>What is wrong, or null when the value fits.</summary>
    public static OptionProblemKind? Check(OptionType type, NixExpression value) => type.Kind switch
    {
        OptionTypeKind.Bool => value is NixBoolean ? null : OptionProblemKind.WrongType,
        OptionTypeKind.Null => value is NixNull ? null : OptionProblemKind.WrongType,
        OptionTypeKind.Int => Integer(value, long.MinValue, long.MaxValue),
        OptionTypeKind.IntPos => Integer(value, 1, long.MaxValue),
        OptionTypeKind.IntUnsigned => Integer(value, 0, long.MaxValue),
        OptionTypeKind.IntBetween => Integer(value, ((NixInteger)type.Values[0]).Value, ((NixInteger)type.Values[1]).Value),
        OptionTypeKind.Float => value is NixFloat ? null : OptionProblemKind.WrongType,
        OptionTypeKind.Num => Number(value, _ => true),
        OptionTypeKind.NumNonneg => Number(value, number => number >= 0),
        OptionTypeKind.NumPos => Number(value, number => number > 0),
        OptionTypeKind.Enum => Enum(type, value),
        OptionTypeKind.Path => value is NixPath ? null : Text(value, IsAbsolute),
        // A path literal is copied into the store: exactly what this type keeps out.
        OptionTypeKind.ExternalPath => Text(value, text => IsAbsolute(text) && !IsStorePath(text)),
        OptionTypeKind.Package => IsPackage(value) ? null : OptionProblemKind.WrongType,
        OptionTypeKind.Str or OptionTypeKind.Sep => Text(value, _ => true),
        OptionTypeKind.NonEmptyStr => Text(value, text => text.Trim(' ', '\t', '\n').Length > 0, OptionProblemKind.Empty),
        OptionTypeKind.SingleLineStr => Text(value, text => text.IndexOf('\n') is var end && (end < 0 || end == text.Length - 1)),
        OptionTypeKind.StrMatching => Text(value, text => PosixPattern.Matches(Words(type), text)),
        OptionTypeKind.StrCheck => Described(Words(type), value),
        OptionTypeKind.Atom or OptionTypeKind.AtomPkg => value is NixList or NixAttributeSet ? OptionProblemKind.WrongType : null,
        _ => null,
    };

    static OptionProblemKind? Integer(NixExpression value, long low, long high) =>
        value is not NixInteger { Value: var number } ? OptionProblemKind.WrongType
        : number < low || number > high ? OptionProblemKind.OutOfRange
        : null;

    static OptionProblemKind? Number(NixExpression value, Func<double, bool> fits) => value switch
    {
        NixInteger integer => fits(integer.Value) ? null : OptionProblemKind.OutOfRange,
        NixFloat number => fits(number.Value) ? null : OptionProblemKind.OutOfRange,
        _ => OptionProblemKind.WrongType,
    };

    static OptionProblemKind? Enum(OptionType type, NixExpression value) =>
        type.Values.Contains(value) ? null
        : type.Values.Any(member => member.GetType() == value.GetType()) ? OptionProblemKind.NotInEnum
        : OptionProblemKind.WrongType;

    static OptionProblemKind? Text(NixExpression value, Func<string, bool> fits, OptionProblemKind otherwise = OptionProblemKind.BadPattern) =>
        value is not NixString { Value: var text } ? OptionProblemKind.WrongType
        : fits(text) ? null
        : otherwise;

    /// <summary>Checks that NixOS tells in words only: those that leave no doubt are made, in others any string is taken.</summary>
    static OptionProblemKind? Described(string words, NixExpression value) => words switch
    {
        // The words of a choice that the manual wrote without brackets.
        "int, bool, string" => value is NixInteger or NixBoolean or NixString ? null : OptionProblemKind.WrongType,
        "string without spaces" => Text(value, text => text.IndexOf(' ') < 0),
        "single-line string" or "string without line breaks" => Text(value, text => text.IndexOf('\n') < 0),
        "string without line breaks or quotes" => Text(value, text => text.IndexOfAny(['\n', '"']) < 0),
        "string, not containing newlines or colons" => Text(value, text => text.IndexOfAny(['\n', ':']) < 0),
        "string starting with / or ~/" => Text(value, text => IsAbsolute(text) || text.StartsWith("~/", StringComparison.Ordinal)),
        _ => Text(value, _ => true),
    };

    static string Words(OptionType type) => ((NixString)type.Values[0]).Value;

    static bool IsPackage(NixExpression value) => value is NixPath || (value is NixString { Value: var text } && IsStorePath(text));

    static bool IsAbsolute(string text) => text.Length > 0 && text[0] == '/';

    static bool IsStorePath(string text) => text.StartsWith(Store, StringComparison.Ordinal) && text.Length > Store.Length;
}
