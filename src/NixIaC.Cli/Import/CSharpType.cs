using System.Reflection;
using NixIaC.Model.Options;

namespace NixIaC.Cli.Import;

/// <summary>What may be written to a place of the typed options. Read from the classes themselves, so that what is written compiles.</summary>
sealed class CSharpType
{
    static readonly Dictionary<Type, CSharpType> Known = [];
    static readonly NullabilityInfoContext Nullability = new();

    readonly Type type;
    readonly Lazy<Dictionary<string, FieldInfo>> members;
    readonly Lazy<HashSet<Type>> sources;

    CSharpType(Type type)
    {
        this.type = type;
        members = new(() => type.GetFields(BindingFlags.Instance | BindingFlags.Public)
            .ToDictionary(field => field.GetCustomAttribute<NixNameAttribute>()?.Name ?? OptionMemberName.Segment(field.Name), StringComparer.Ordinal));
        sources = new(() => [.. Conversions(type).Where(method => method.ReturnType == type).Select(method => method.GetParameters()[0].ParameterType)]);
    }

    /// <summary>The whole configuration.</summary>
    public static CSharpType System { get; } = Of(typeof(NixOS));

    /// <summary>Anything that JSON can say: what options take that the schema does not know.</summary>
    public static CSharpType Json { get; } = Of(typeof(NixJson));

    public bool IsSystem => type == typeof(NixOS);

    public bool IsBool => type == typeof(NixBool);

    /// <summary>Whether a string written there names a package and nothing else.</summary>
    public bool IsPackage => type == typeof(NixPackage);

    /// <summary>Whether a value of it can stand in a C# string.</summary>
    public bool IsText => type == typeof(NixString) || type == typeof(NixPath) || type == typeof(NixInt);

    public bool IsInt => type == typeof(NixInt);

    /// <summary>The type of the elements when <c>[...]</c> may be written, else null.</summary>
    public CSharpType? Element => type.GetMethod("Add", BindingFlags.Instance | BindingFlags.Public) is { } add ? Of(add.GetParameters()[0].ParameterType) : null;

    /// <summary>The type of the values at keys of the user's choice, or null.</summary>
    public CSharpType? Value => IsSystem ? null
        : type.GetProperties().FirstOrDefault(property => property.GetIndexParameters().Length == 1) is { } indexer ? Of(indexer.PropertyType) : null;

    /// <summary>Whether there are members or keys.</summary>
    public bool TakesAttributes => IsSystem || members.Value.Count > 0 || Value is not null;

    /// <summary>Whether a value of a type of .NET, or of another option, may be written.</summary>
    public bool Takes(Type source) => source == type || sources.Value.Contains(source);

    public bool Takes(CSharpType source) =>
        Takes(source.type) || Conversions(source.type).Any(method => method.ReturnType == type && method.GetParameters()[0].ParameterType == source.type);

    /// <summary>The member for a name in Nix, or null.</summary>
    public CSharpMember? Member(string segment) =>
        members.Value.TryGetValue(segment, out var field)
            ? new(field.Name, Of(field.FieldType), Nullability.Create(field).WriteState == NullabilityState.Nullable, field.IsInitOnly)
            : null;

    static CSharpType Of(Type type)
    {
        if (!Known.TryGetValue(type, out var known)) Known[type] = known = new(type);
        return known;
    }

    static IEnumerable<MethodInfo> Conversions(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.Name == "op_Implicit");
}

/// <summary>A member of a class of options.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Type">Its type.</param>
/// <param name="TakesNull">Whether null may be written.</param>
/// <param name="ReadOnly">Whether it cannot be written at all.</param>
sealed record CSharpMember(string Name, CSharpType Type, bool TakesNull, bool ReadOnly);
