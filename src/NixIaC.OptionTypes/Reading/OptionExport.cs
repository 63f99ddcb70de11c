using System.Globalization;
using System.Text.Json;
using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Reading;

/// <summary>Reads the <c>options.json</c> that NixOS, home-manager and others export for their manuals.</summary>
public sealed class OptionExport
{
    readonly TypeReader types = new(KnownTypes());

    /// <summary>The options, those that are meant for modules only not among them.</summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="OptionExportException">The text is no such file.</exception>
    public IReadOnlyList<OptionDeclaration> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
                throw new OptionExportException("The file holds no JSON object with an option for each key.", 1, 1);
            return [.. document.RootElement.EnumerateObject().Select(option => Option(option, json))];
        }
        catch (JsonException e)
        {
            throw new OptionExportException($"The file is no JSON: {Sentence(e)} Make it anew with nixosOptionsDoc.", (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
        }
    }

    // Its message quotes line ends, which would make two errors of one, and says the place once more.
    static string Sentence(JsonException e)
    {
        var place = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? e.Message : e.Message.Substring(0, place)).Replace('\r', ' ').Replace('\n', ' ');
    }

    OptionDeclaration Option(JsonProperty option, string json)
    {
        var value = option.Value;
        if (value.ValueKind is not JsonValueKind.Object || Member(value, "type") is not { ValueKind: JsonValueKind.String } type)
            throw Wrong("has no \"type\" in words");
        var words = type.GetString()!;
        var written = DefaultText(value);
        var literal = written is null ? null : Literal(written.Trim());
        return new()
        {
            Segments = Segments(),
            TypeText = words,
            Type = types.Read(words),
            Default = literal,
            HasComputedDefault = written is not null && literal is null,
            ReadOnly = Member(value, "readOnly") is { ValueKind: JsonValueKind.True },
            Module = Declaration(value),
        };

        EquatableArray<string> Segments()
        {
            if (Member(value, "loc") is not { } loc)
                try
                {
                    return OptionName.Segments(option.Name);
                }
                catch (FormatException e)
                {
                    throw Wrong($"has no \"loc\", and its name is no path: {e.Message}");
                }
            if (loc.ValueKind is not JsonValueKind.Array || loc.GetArrayLength() == 0
                || loc.EnumerateArray().Any(segment => segment.ValueKind is not JsonValueKind.String || segment.GetString()!.Length == 0))
                throw Wrong("has a \"loc\" that is no list of names");
            return loc.EnumerateArray().Select(segment => segment.GetString()!).ToEquatableArray();
        }

        OptionExportException Wrong(string what) => new($"The option {option.Name} {what}.", Line(json, option.Name), 0);
    }

    static JsonElement? Member(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? member : null;

    /// <summary>Older exports have the value itself, newer ones its source.</summary>
    static string? DefaultText(JsonElement option) => Member(option, "default") switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } source when Member(source, "text") is { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Array or JsonValueKind.Object } => "computed",
        { } value => value.GetRawText(),
    };

    static NixExpression? Literal(string text) => text switch
    {
        "null" => new NixNull(),
        "true" => new NixBoolean(true),
        "false" => new NixBoolean(false),
        "[ ]" or "[]" => new NixList([]),
        "{ }" or "{}" => new NixAttributeSet([]),
        ['"', .. var inner, '"'] when inner.IndexOfAny(['"', '\\', '$']) < 0 => new NixString(inner),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new NixInteger(number),
        _ => null,
    };

    /// <summary>The first of the declaring files, which is a text or has a name.</summary>
    static string? Declaration(JsonElement option) =>
        Member(option, "declarations") is { ValueKind: JsonValueKind.Array } files && files.GetArrayLength() > 0
            ? files[0] switch
            {
                { ValueKind: JsonValueKind.String } file => file.GetString(),
                { ValueKind: JsonValueKind.Object } file when Member(file, "name") is { ValueKind: JsonValueKind.String } name => name.GetString()!.Trim('<', '>'),
                _ => null,
            }
            : null;

    /// <summary>The line of a key; 0 when it is written with escapes.</summary>
    static int Line(string json, string key)
    {
        var at = json.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        return at < 0 ? 0 : json.AsSpan(0, at).Count('\n') + 1;
    }

    static Dictionary<string, OptionType> KnownTypes()
    {
        var known = new Dictionary<string, OptionType>(StringComparer.Ordinal);
        foreach (var option in OptionSchema.All())
        {
            known[option.TypeText] = option.Type;
            if (option.Before is { TypeText: { } text, Type: { } type }) known[text] = type;
        }
        return known;
    }
}
