using System.Globalization;
using NixIaC.Model.Options;
using NixIaC.OptionTypes.Overlay;
using NixIaC.OptionTypes.Tree;
using NixIaC.OptionTypes.Types;
using NixIaC.OptionTypes.Writing;

namespace NixIaC.OptionTypes;

/// <summary>Writes the C# types of option schemas.</summary>
public static class OptionTypeSource
{
    /// <summary>How many files the groups are spread over, so that editors can open each of them.</summary>
    const int GroupFiles = 8;

    /// <summary>The names of the files that <see cref="Write"/> makes.</summary>
    public static IReadOnlyList<string> FileNames { get; } =
        ["NixOS.g.cs", "Choice.g.cs", .. Enumerable.Range(1, GroupFiles).Select(number => $"Options{number.ToString(CultureInfo.InvariantCulture)}.g.cs")];

    /// <summary>Every option of the schema, and the members of settings that NixOS leaves open.</summary>
    public static IEnumerable<OptionDeclaration> Options => OptionSchema.All().Concat(OptionOverlay.Shipped());

    /// <summary>The types of whole systems: class <c>NixOS</c> and what it leads to.</summary>
    public static IReadOnlyList<SourceFile> Write()
    {
        var root = OptionTree.Of(Options);
        var types = new TypeMap(root, new(), new("Choice"));
        var perFile = (types.Groups.Count + GroupFiles - 1) / GroupFiles;
        return [.. FileNames.Zip(
            [
                Root(types, root), Choices(types),
                .. Enumerable.Range(0, GroupFiles).Select(file => Groups(types, types.Groups.Skip(file * perFile).Take(perFile))),
            ],
            (name, text) => new SourceFile(name, text))];
    }

    static string Root(TypeMap types, OptionTreeNode root)
    {
        var code = CodeText.File("NixIaC");
        code.Open("public sealed partial class NixOS");
        GroupText.Members(code, types, root);
        code.Close();
        return code.ToString();
    }

    static string Choices(TypeMap types)
    {
        var code = CodeText.File("NixIaC");
        ChoiceText.Write(code, types.Choices, "public");
        return code.ToString();
    }

    static string Groups(TypeMap types, IEnumerable<OptionTreeNode> groups)
    {
        var code = CodeText.File("NixIaC.Options");
        foreach (var group in groups) GroupText.Write(code, types, group, "public");
        return code.ToString();
    }
}
