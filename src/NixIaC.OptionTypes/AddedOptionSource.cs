using NixIaC.Model.Options;
using NixIaC.OptionTypes.Tree;
using NixIaC.OptionTypes.Types;
using NixIaC.OptionTypes.Writing;

namespace NixIaC.OptionTypes;

/// <summary>Writes C# for options that a project adds to those of NixOS.</summary>
/// <remarks>They become extension members of <c>NixOS</c> and of the classes that its assembly has.</remarks>
public sealed class AddedOptionSource
{
    readonly OptionTreeNode knownRoot;
    readonly TypeMap knownTypes;
    readonly TypeMap types;
    readonly Dictionary<string, List<OptionTreeNode>> extensions = new(StringComparer.Ordinal);
    readonly List<string> unreachable = [];

    /// <summary>Compares the options with those that NixOS has.</summary>
    /// <param name="known">The options of the assembly, in the order in which it was written.</param>
    /// <param name="added">The project's options; those that are known already are left out.</param>
    public AddedOptionSource(IEnumerable<OptionDeclaration> known, IEnumerable<OptionDeclaration> added)
    {
        var classes = new ClassNames();
        knownRoot = OptionTree.Of(known);
        knownTypes = new(knownRoot, classes, new("Choice"));
        var addedRoot = OptionTree.Of(added);
        types = new(addedRoot, classes, new("AddedChoice", knownTypes.Choices));
        Compare(addedRoot, knownRoot, "NixOS");
    }

    /// <summary>Options that have no place in C#, since NixOS has an option above them of which no members are known.</summary>
    public IReadOnlyList<string> Unreachable => unreachable;

    /// <summary>The C#.</summary>
    public string Write()
    {
        var code = CodeText.File("NixIaC");
        code.Line("/// <summary>Options that this project adds to those of NixOS.</summary>");
        code.Open("internal static class AddedOptionMembers");
        foreach (var extension in extensions.OrderBy(extension => extension.Key, StringComparer.Ordinal))
            ExtensionText.Write(code, types, extension.Key, extension.Value);
        code.Close();
        ChoiceText.Write(code, types.Choices, "internal");
        foreach (var group in extensions.Values.SelectMany(members => members).SelectMany(member => member.All()).Where(place => place.IsGroup))
            GroupText.Write(code, types, group, "internal");
        return code.ToString();
    }

    void Compare(OptionTreeNode added, OptionTreeNode known, string? className)
    {
        foreach (var member in added.Children)
            if (known.Child(member.Segment) is { } same)
            {
                if (member.Children.Any()) Compare(member, same, same.IsGroup ? knownTypes[same].Type.Name : null);
            }
            else if (className is null || OptionPath.IsWildcard(member.Segment))
                unreachable.AddRange(member.All().Where(place => place.Option is not null).Select(place => place.Name));
            else if (extensions.TryGetValue(className, out var members)) members.Add(member);
            else extensions.Add(className, [member]);
    }
}
