using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.OptionTypes.Tree;

namespace NixIaC.OptionTypes.Types;

/// <summary>What kinds of value some types take together, at one place.</summary>
sealed class Shape
{
    readonly List<string> words = [];
    readonly List<OptionType> elements = [];
    readonly List<OptionType> values = [];
    readonly bool hasMembers;

    public Shape(OptionTreeNode place, IEnumerable<OptionType> types)
    {
        hasMembers = place.IsGroup;
        foreach (var type in types) Read(type);
        // The schema may know more of a value than its type says.
        TakesList |= place.Child(OptionTreeNode.Element) is not null;
        TakesAttrs |= place.Child(OptionTreeNode.AnyKey) is not null;
        if (Submodule && !hasMembers && !TakesAttrs) Any = true;
    }

    public bool Null { get; private set; }
    public bool Bool { get; private set; }
    public bool Int { get; private set; }
    public bool Float { get; private set; }
    public bool String { get; private set; }
    public bool Path { get; private set; }
    public bool Package { get; private set; }
    public bool PackageSet { get; private set; }

    /// <summary>Whether any value is taken, or what is taken is not known.</summary>
    public bool Any { get; private set; }

    /// <summary>Whether the members of the place are taken.</summary>
    public bool Submodule { get; private set; }

    /// <summary>Whether keys are taken that the schema does not name.</summary>
    public bool Open { get; private set; }

    public bool TakesList { get; private set; }
    public bool TakesAttrs { get; private set; }

    /// <summary>The strings that are taken, when these are listed.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The types of the elements of a list.</summary>
    public IReadOnlyList<OptionType> Elements => elements;

    /// <summary>The types of the values of an attribute set.</summary>
    public IReadOnlyList<OptionType> Values => values;

    /// <summary>Whether a C# string may be written there.</summary>
    public bool TakesText => String || Path || Package || words.Count > 0;

    void Read(OptionType type)
    {
        switch (type.Kind)
        {
            case OptionTypeKind.Null:
                Null = true;
                break;
            case OptionTypeKind.NullOr:
                Null = true;
                Read(type.Of[0]);
                break;
            case OptionTypeKind.Checked or OptionTypeKind.Either or OptionTypeKind.Coerced:
                foreach (var part in type.Of) Read(part);
                break;
            case OptionTypeKind.Bool:
                Bool = true;
                break;
            case OptionTypeKind.Int or OptionTypeKind.IntBetween or OptionTypeKind.IntPos or OptionTypeKind.IntUnsigned:
                Int = true;
                break;
            case OptionTypeKind.Float:
                Float = true;
                break;
            case OptionTypeKind.Num or OptionTypeKind.NumNonneg or OptionTypeKind.NumPos:
                Int = Float = true;
                break;
            case OptionTypeKind.Str or OptionTypeKind.Sep or OptionTypeKind.NonEmptyStr or OptionTypeKind.SingleLineStr
                or OptionTypeKind.StrMatching or OptionTypeKind.StrCheck:
                String = true;
                break;
            case OptionTypeKind.Path or OptionTypeKind.ExternalPath:
                Path = true;
                break;
            case OptionTypeKind.Package:
                Package = true;
                break;
            case OptionTypeKind.Pkgs:
                PackageSet = true;
                break;
            case OptionTypeKind.Enum:
                foreach (var value in type.Values) ReadValue(value);
                break;
            case OptionTypeKind.ListOf or OptionTypeKind.NonEmptyListOf:
                TakesList = true;
                elements.Add(type.Of[0]);
                break;
            case OptionTypeKind.AttrsOf or OptionTypeKind.LazyAttrsOf:
                TakesAttrs = true;
                values.Add(type.Of[0]);
                break;
            case OptionTypeKind.Submodule:
                Submodule = true;
                break;
            case OptionTypeKind.Freeform:
                Open = true;
                if (!hasMembers) Read(type.Of[0]);
                break;
            default:
                Any = true;
                break;
        }
    }

    void ReadValue(NixExpression value)
    {
        switch (value)
        {
            case NixNull:
                Null = true;
                break;
            case NixBoolean:
                Bool = true;
                break;
            case NixInteger:
                Int = true;
                break;
            case NixFloat:
                Float = true;
                break;
            case NixString text:
                if (!words.Contains(text.Value)) words.Add(text.Value);
                break;
            default:
                Any = true;
                break;
        }
    }
}
