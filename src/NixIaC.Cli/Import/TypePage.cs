namespace NixIaC.Cli.Import;

/// <summary>The file around the statements.</summary>
sealed class TypePage(ImportRequest request, MachineFacts facts)
{
    string Type => request.TypeName ?? Names.Pascal(facts.HostName ?? Path.GetFileNameWithoutExtension(request.File));

    string OthersFile => $"{request.Folder}{Model.Names.HostName.FromTypeName(Type)}.imports.nix";

    /// <summary>The type with <c>Configure</c>.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="files">The files of the project that they name.</param>
    public ImportedConfiguration With(IReadOnlyList<string> statements, IReadOnlyList<string> files)
    {
        var modules = facts.Files.Select(file => request.Folder + file).ToList();
        var attributes = new List<string>();
        if (facts.Hardware is { } hardware) attributes.Add($"[Hardware({CSharpString.Literal(request.Folder + hardware)})]");
        string[] imports = facts.Others.Count > 0 ? [.. modules, OthersFile] : [.. modules];
        if (imports.Length > 0) attributes.Add($"[Imports({string.Join(", ", imports.Select(CSharpString.Literal))})]");
        var body = statements.Count == 0 ? "" : CSharpText.Indent(CSharpText.Indent(string.Join('\n', statements))) + "\n";
        var code = $$"""
            {{Head("")}}{{string.Concat(attributes.Select(attribute => attribute + "\n"))}}public sealed class {{Type}}
            {
                public static void Configure(NixOS nixos)
                {
            {{body}}    }
            }

            """;
        return new(Type, code, [.. facts.Hardware is null ? [] : (string[])[request.Folder + facts.Hardware], .. modules, .. files], Others(), OthersFile, null);
    }

    /// <summary>The type around a configuration that stays Nix.</summary>
    public ImportedConfiguration Around(string reason)
    {
        var code = $"""
            {Head($"// {Path.GetFileName(request.File)} stays Nix because {reason}.\n")}[Imports({CSharpString.Literal(request.File)})]
            public sealed class {Type};

            """;
        return new(Type, code, [request.File], null, OthersFile, reason);
    }

    string Head(string note)
    {
        var settings = new List<string> { "Image.Pet", $"Arch.{facts.Arch}" };
        if (facts.HostName is { } host && Model.Names.HostName.FromTypeName(Type) != host) settings.Add($"Name = {CSharpString.Literal(host)}");
        if (facts.StateVersion is { } version) settings.Add($"StateVersion = {CSharpString.Literal(version)}");
        return $"""
            using NixIaC;

            {(request.Namespace is { } space ? $"namespace {space};\n\n" : "")}// Imported from {Path.GetFileName(request.File)}.
            {note}{string.Concat(facts.Comments.Select(comment => comment + "\n"))}// FILL IN: {(facts.KnowsArch ? "the kind of image" : "the kind of image, the architecture")}, and the memory and cores if you like.
            [Node({string.Join(", ", settings)})]
            // FILL IN: where the machine is: [On<YourNetwork>("192.168.1.10")] for an address in a network of the fleet, or [In<YourCommunity>].

            """;
    }

    string? Others() => facts.Others.Count == 0 ? null : $$"""
        # Modules of {{Path.GetFileName(request.File)}} that are no files of the project.
        { config, lib, pkgs, modulesPath, ... }:
        {
          imports = [
        {{string.Concat(facts.Others.Select(item => $"    {item.Replace("\n", "\n    ", StringComparison.Ordinal)}\n"))}}  ];
        }

        """;
}
