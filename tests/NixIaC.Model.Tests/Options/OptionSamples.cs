using CsCheck;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Tests.Options;

/// <summary>Makes random values that fit a type, without asking the checker.</summary>
/// <param name="members">The options below a name, for submodules.</param>
sealed class OptionSamples(ILookup<string, OptionDeclaration> members)
{
    /// <summary>Strings of which at least one fits each pattern in the schema; real Nix says which, in another test.</summary>
    public static readonly string[] Strings =
    [
        "", "a", "A1", "x_y", "abc-def", "42", "7", "12", "0755", "022", "12:30", "5:1", "80%", "10GiB", "3d", "1.5G", "2026-01-31", "abcdef",
        "#a1b2c3", "192.168.1.0/24", "fe80::1/64", "aa:bb:cc:dd:ee:ff", "aa", "password-1", "none", "auto,zstd,3", "compat", "md5",
        "https://example.org/", "https://example.org", "http://x", "nfs://x/y", "wss://example.org/", "ws://x", "tcp://x:1", "unix:/run/x",
        "inet:1", "file:x", "custom:y", "ext:fingerprint", "$CREDENTIALS_DIRECTORY/key", "nginx.service", "com.example.App", "a.b", "abc.DEF:1_-",
        "0123456789abcdef$" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "abcdefghij234567.onion", "MTIzNDU2Nzg5MDEyMzQ1Ng", "nick±1",
        "dev:1@2:3:4", "a\\b", "a b", "tab\there", "two\nlines", "end\n", "{x}", "[x]", "a=b", "é", "x/y", "\"q\"", "-", "^", "a$", "=]",
    ];

    static readonly Gen<NixExpression> Booleans = Gen.Bool.Select(value => (NixExpression)new NixBoolean(value));
    static readonly Gen<NixExpression> Integers = Gen.Long.Select(value => (NixExpression)new NixInteger(value));
    static readonly Gen<NixExpression> Floats = Gen.Double[-1e6, 1e6].Select(value => (NixExpression)new NixFloat(value));
    static readonly Gen<NixExpression> Texts = Gen.OneOfConst(Strings).Select(Text);
    static readonly Gen<NixExpression> Lines = Gen.OneOfConst("", "a", "a b", "end\n").Select(Text);
    static readonly Gen<NixExpression> Words = Gen.OneOfConst("/a", "/etc/x-1").Select(Text);
    static readonly Gen<NixExpression> Nulls = Gen.Const<NixExpression>(new NixNull());
    static readonly Gen<NixExpression> Paths = Gen.Const<NixExpression>(new NixPath("./file"));
    static readonly Gen<NixExpression> Codes = Gen.Const(SchemaFacts.Code);
    static readonly Gen<NixExpression> Scalars = Gen.OneOf(Nulls, Booleans, Integers, Floats, Texts, Paths);
    static readonly Gen<string> Keys = Gen.OneOfConst("k", "a key", "k.2", "\"", "ключ");

    /// <summary>Values for the type of an option or, below it, of a part of its value.</summary>
    /// <param name="name">The name of the option.</param>
    /// <param name="type">The type.</param>
    /// <param name="depth">How deep submodules may be filled in.</param>
    public Gen<NixExpression> Of(string name, OptionType type, int depth = 2) => type.Kind switch
    {
        OptionTypeKind.Bool => Booleans,
        OptionTypeKind.Int => Integers,
        OptionTypeKind.IntPos => Gen.Long[1, long.MaxValue].Select(Integer),
        OptionTypeKind.IntUnsigned => Gen.Long[0, long.MaxValue].Select(Integer),
        OptionTypeKind.IntBetween => Gen.Long[((NixInteger)type.Values[0]).Value, ((NixInteger)type.Values[1]).Value].Select(Integer),
        OptionTypeKind.Float => Floats,
        OptionTypeKind.Num => Gen.OneOf(Integers, Floats),
        OptionTypeKind.NumNonneg => Gen.Double[0, 9].Select(value => (NixExpression)new NixFloat(value)),
        OptionTypeKind.NumPos => Gen.Long[1, 9].Select(Integer),
        OptionTypeKind.Str or OptionTypeKind.Sep => Texts,
        OptionTypeKind.NonEmptyStr or OptionTypeKind.StrCheck or OptionTypeKind.ExternalPath => Words,
        OptionTypeKind.SingleLineStr => Lines,
        OptionTypeKind.StrMatching => Gen.OneOfConst(Strings
            .Where(text => OptionPatternTests.Match(((NixString)type.Values[0]).Value, text)).ToArray()).Select(Text),
        OptionTypeKind.Path => Gen.OneOf(Words, Paths),
        OptionTypeKind.Package => Gen.OneOf(Codes, Paths),
        OptionTypeKind.Pkgs => Codes,
        OptionTypeKind.Enum => Gen.OneOfConst(type.Values.ToArray()),
        OptionTypeKind.Null => Nulls,
        OptionTypeKind.NullOr => Gen.OneOf(Nulls, Of(name, type.Of[0], depth)),
        OptionTypeKind.Checked => Of(name, type.Of[0], depth),
        OptionTypeKind.Either or OptionTypeKind.Coerced => Gen.OneOf(type.Of.Select(choice => Of(name, choice, depth)).ToArray()),
        OptionTypeKind.ListOf => List(Of(name + ".*", type.Of[0], depth - 1), 0),
        OptionTypeKind.NonEmptyListOf => List(Of(name + ".*", type.Of[0], depth - 1), 1),
        OptionTypeKind.AttrsOf or OptionTypeKind.LazyAttrsOf => Set(Of(name + ".<>", type.Of[0], depth - 1)),
        OptionTypeKind.Submodule => Members(name, depth),
        // Unknown keys are left to the tests of AttrsOf: at random they could be known ones.
        OptionTypeKind.Freeform => Members(name, depth),
        OptionTypeKind.Attrs => Set(Scalars),
        OptionTypeKind.Inisec => Set(Scalars),
        OptionTypeKind.Atom or OptionTypeKind.AtomPkg => Scalars,
        OptionTypeKind.AtomOrList or OptionTypeKind.UnitOption => Gen.OneOf(Scalars, List(Scalars, 0)),
        OptionTypeKind.Json or OptionTypeKind.Yaml => Gen.OneOf(Scalars, List(Scalars, 0), Set(Scalars)),
        OptionTypeKind.Toml => Gen.OneOf(Booleans, List(Texts, 0), Set(Integers)),
        _ => Gen.OneOf(Scalars, List(Scalars, 0), Set(Scalars), Codes),
    };

    /// <summary>A submodule with up to four of its members set.</summary>
    Gen<NixExpression> Members(string name, int depth)
    {
        var known = members[name].ToArray();
        if (depth <= 0 || known.Length == 0) return Gen.Const<NixExpression>(new NixAttributeSet([]));
        var member = Gen.OneOfConst(known).SelectMany(option => Of(Normal(option.Segments), option.Type, depth - 1)
            .Select(value => new NixBinding(option.Segments.Skip(name.Split('.').Length).ToEquatableArray(), value)));
        return member.Array[0, 4].Select(bindings =>
            (NixExpression)new NixAttributeSet(bindings.DistinctBy(binding => string.Join('.', binding.Path)).ToEquatableArray()));
    }

    /// <summary>A name in which all wildcards for keys are alike.</summary>
    public static string Normal(IEnumerable<string> segments) =>
        string.Join('.', segments.Select(segment => segment[0] is '<' ? "<>" : segment));

    static NixExpression Integer(long value) => new NixInteger(value);

    static NixExpression Text(string value) => new NixString(value);

    static Gen<NixExpression> List(Gen<NixExpression> element, int least) =>
        element.Array[least, 3].Select(items => (NixExpression)new NixList(items.ToEquatableArray()));

    static Gen<NixExpression> Set(Gen<NixExpression> value) =>
        Gen.Select(Keys, value).Array[0, 2].Select(members => (NixExpression)new NixAttributeSet(members
            .DistinctBy(member => member.Item1)
            .Select(member => new NixBinding(EquatableArray.Of(member.Item1), member.Item2))
            .ToEquatableArray()));
}
