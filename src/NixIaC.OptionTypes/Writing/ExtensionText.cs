using NixIaC.OptionTypes.Tree;
using NixIaC.OptionTypes.Types;

namespace NixIaC.OptionTypes.Writing;

/// <summary>Writes members for classes of another assembly.</summary>
static class ExtensionText
{
    /// <summary>The members that a class gets.</summary>
    /// <param name="code">Gets the text.</param>
    /// <param name="types">The types of the members.</param>
    /// <param name="className">The class.</param>
    /// <param name="members">The members.</param>
    public static void Write(CodeText code, TypeMap types, string className, IEnumerable<OptionTreeNode> members)
    {
        code.Open($"extension({className} group)");
        foreach (var (member, name) in MemberText.Names(members))
        {
            var type = types[member].Type;
            MemberText.Write(code, member, name);
            if (type is { TakesNull: true, IsContainer: true }) code.Line("[AllowNull]");
            var set = member.Option is { ReadOnly: true } ? "" : " set => throw NixObject.NotRun();";
            code.Line($"public {type.Annotated} {name} {{ get => throw NixObject.NotRun();{set} }}");
        }
        code.Close();
    }
}
