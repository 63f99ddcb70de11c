using NixIaC.Model;
using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Options;

namespace NixIaC.Cli.Import;

/// <summary>What is to be turned into C#.</summary>
/// <param name="Text">The text of the configuration.</param>
/// <param name="File">The path of the configuration as <c>[Imports]</c> takes it, from the project folder on.</param>
/// <param name="IsFile">Whether a path from the configuration's folder on leads to a file.</param>
/// <param name="Release">The release of the fleet.</param>
/// <param name="Namespace">The namespace of the type, or null for none.</param>
/// <param name="TypeName">The name of the type, or null to make it from the host name.</param>
sealed record ImportRequest(string Text, string File, Func<string, bool> IsFile, Release Release, string? Namespace = null, string? TypeName = null)
{
    /// <summary>The folder of <see cref="File"/> with a <c>/</c> at its end; empty for the project folder itself.</summary>
    public string Folder => Path.GetDirectoryName(File)?.Replace('\\', '/') is { Length: > 0 } folder ? folder + "/" : "";
}

/// <summary>A configuration as C#.</summary>
/// <param name="TypeName">The name of the type.</param>
/// <param name="Code">The C# file.</param>
/// <param name="Files">Paths of files that the type names and that must be in the project.</param>
/// <param name="OtherModules">A Nix file with modules that are no files of the project, or null; it belongs at <see cref="OtherModulesFile"/>.</param>
/// <param name="OtherModulesFile">The path of that file from the project folder on.</param>
/// <param name="StaysNix">Why all of the configuration stays Nix, or null when it does not.</param>
sealed record ImportedConfiguration(
    string TypeName, string Code, IReadOnlyList<string> Files, string? OtherModules, string OtherModulesFile, string? StaysNix);

/// <summary>Turns a plain NixOS configuration into a C# type with <c>Configure</c>.</summary>
static class ConfigurationImport
{
    public static ImportedConfiguration Of(ImportRequest request, NixSyntaxTree tree)
    {
        var source = new NixSource(tree);
        var facts = new MachineFacts(source);
        try
        {
            var shape = ModuleShape.Of(tree.Root);
            var locals = new Locals();
            var comments = new CommentText(source);
            facts.Comments.AddRange(comments.Take(0, shape.Body.Start));
            var files = new ProjectFiles(request.Folder, request.IsFile);
            var statements = new Statements(source, locals, comments, new(source, locals, comments, files), OptionSchema.For(request.Release), facts);
            var body = statements.Of(shape).ToList();
            return new TypePage(request, facts).With([.. locals.Declarations, .. locals.Declarations.Any() ? [""] : Array.Empty<string>(), .. body, .. comments.Take(0, tree.Text.Length)], files.Used);
        }
        catch (StaysNixException reason)
        {
            facts.FindHostName(tree.Root, "");
            return new TypePage(request, facts).Around(reason.Message);
        }
    }
}
