using NixIaC.OptionTypes.Tree;
using NixIaC.OptionTypes.Types;

namespace NixIaC.OptionTypes.Writing;

/// <summary>Writes the classes of groups.</summary>
static class GroupText
{
    static readonly MemberType Freeform = new(MemberType.Json, TakesNull: true, IsContainer: true);

    /// <summary>The class of a group.</summary>
    public static void Write(CodeText code, TypeMap types, OptionTreeNode group, string access)
    {
        var (shape, type, element, value) = types[group];
        code.Line($"/// <summary>What is below <c>{CSharpText.Xml(group.Name)}</c>.</summary>");
        code.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        code.Open($"{access} sealed class {type.Name} : {OperatorText.Bases(element)}");
        Members(code, types, group);
        OperatorText.From(code, type.Name, shape);
        if (element is not null) OperatorText.List(code, type.Name, element);
        if (value is not null || shape.Open || shape.Any) OperatorText.Keys(code, value ?? Freeform);
        code.Close();
    }

    /// <summary>A field for each member of a group.</summary>
    public static void Members(CodeText code, TypeMap types, OptionTreeNode group)
    {
        foreach (var (member, name) in MemberText.Names(group.Named))
        {
            MemberText.Write(code, member, name);
            var modifiers = member.Option is { ReadOnly: true } ? "public readonly " : "public ";
            var type = types[member].Type;
            if (type is { TakesNull: true, IsContainer: true }) code.Line("[AllowNull]");
            code.Line($"{modifiers}{type.Annotated} {name};");
        }
    }
}
