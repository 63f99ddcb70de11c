using System.Globalization;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Checking;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Testing.Options;

/// <summary>Makes values for the types of options, at least one for each choice that a type leaves.</summary>
public static class OptionSamples
{
    /// <summary>Strings of which at least one fits each pattern in the schema.</summary>
    static readonly string[] Strings =
    [
        "a", "A1", "42", "0755", "12:30", "5:1", "80%", "10GiB", "3d", "2026-01-31", "abcdef", "abc-def", "#a1b2c3", "192.168.1.0/24", "aa:bb:cc:dd:ee:ff", "none",
        "compat", "md5", "https://example.org/", "https://example.org", "wss://example.org/", "nfs://x/y", "tcp://x:1", "unix:/run/x", "inet:1", "file:x",
        "custom:y", "ext:fingerprint", "$CREDENTIALS_DIRECTORY/key", "nginx.service", "com.example.App", "a.b", "abc.DEF:1_-", "dev:1@2:3:4",
        "0123456789abcdef$" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "abcdefghij234567.onion", "MTIzNDU2Nzg5MDEyMzQ1Ng", "nick±1", "auto,zstd,3", "/x", "x/y", "",
    ];

    /// <summary>Values of a type; none when no sample fits.</summary>
    public static IEnumerable<OptionSample> Of(OptionType type) => type.Kind switch
    {
        OptionTypeKind.Bool => [Literal(true), Literal(false)],
        OptionTypeKind.Int => [Literal(-1), Literal(7)],
        OptionTypeKind.IntPos => [Literal(7)],
        OptionTypeKind.IntUnsigned => [Literal(0), Literal(long.MaxValue)],
        OptionTypeKind.IntBetween => type.Values.Select(Literal),
        OptionTypeKind.Float => [Literal(new NixFloat(0.5))],
        OptionTypeKind.Num or OptionTypeKind.NumNonneg or OptionTypeKind.NumPos => [Literal(1), Literal(new NixFloat(0.5))],
        OptionTypeKind.Str or OptionTypeKind.Sep or OptionTypeKind.SingleLineStr => [Literal("a \"b\" ${c} \\ é")],
        OptionTypeKind.NonEmptyStr or OptionTypeKind.StrCheck or OptionTypeKind.ExternalPath or OptionTypeKind.Path => [Literal("/etc/x-1")],
        OptionTypeKind.StrMatching => Strings.Where(text => PosixPattern.Matches(((NixString)type.Values[0]).Value, text)).Take(1).Select(text => Literal(text)),
        OptionTypeKind.Package => [new("\"hello\"", Name("pkgs", "hello")), Code],
        OptionTypeKind.Pkgs => [Code],
        OptionTypeKind.Enum => type.Values.Select(Literal),
        OptionTypeKind.Null => [Literal(new NixNull())],
        OptionTypeKind.NullOr => Of(type.Of[0]).Append(Literal(new NixNull())),
        OptionTypeKind.Checked => Of(type.Of[0]),
        OptionTypeKind.Either or OptionTypeKind.Coerced => type.Of.SelectMany(Of),
        OptionTypeKind.ListOf => Lists(type.Of[0]).Append(new("[]", List())),
        OptionTypeKind.NonEmptyListOf => Lists(type.Of[0]),
        OptionTypeKind.AttrsOf or OptionTypeKind.LazyAttrsOf => Sets(type.Of[0]),
        OptionTypeKind.Submodule or OptionTypeKind.Freeform => [new("new()", Set())],
        OptionTypeKind.Attrs or OptionTypeKind.Inisec => [Key("a key", Literal("x"))],
        OptionTypeKind.Atom or OptionTypeKind.AtomPkg => [Literal(true), Literal(3), Literal("x")],
        OptionTypeKind.AtomOrList or OptionTypeKind.UnitOption => [Literal(true), ListOf(Literal("x"), Literal(1))],
        _ => [Literal(true), ListOf(Literal("x"), Literal(1)), Key("a key", ListOf(Literal(new NixFloat(0.5)))), Code],
    };

    /// <summary>A literal of C#.</summary>
    public static OptionSample Literal(NixExpression value) => new(CSharp(value), value);

    static OptionSample Code => new("new NixCode(\"pkgs.hello\")", Name("pkgs", "hello"));

    static IEnumerable<OptionSample> Lists(OptionType element) => Of(element).Take(1).Select(sample => ListOf(sample, sample));

    static IEnumerable<OptionSample> Sets(OptionType value) => Of(value).Take(1).Select(sample => Key("a key", sample));

    static OptionSample ListOf(params OptionSample[] items) =>
        new($"[{string.Join(", ", items.Select(item => item.CSharp))}]", List([.. items.Select(item => item.Value)]));

    static OptionSample Key(string key, OptionSample value) =>
        new($"new() {{ [{CSharp(key)}] = {value.CSharp} }}", Set(Bind(key, value.Value)));

    static string CSharp(NixExpression value) => value switch
    {
        NixNull => "null",
        NixBoolean boolean => boolean.Value ? "true" : "false",
        NixInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        NixFloat number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        NixString text => "\"" + text.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal) + "\"",
        _ => throw new ArgumentException("C# has no literal for " + value, nameof(value)),
    };
}
