using NixIaC.Cli.Import;
using NixIaC.Model;
using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Cli;

/// <summary>Reads the configuration, writes the C# and says what is left to do.</summary>
sealed class ImportRun(TextWriter output, TextWriter error)
{
    public int Run(string file, string? target, string? space, string? type, Release release, bool force)
    {
        try
        {
            return Import(file, target, space, type, release, force);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail($"{e.Message} Nothing more was written; give --output a file that can be written, and a configuration that can be read.");
        }
    }

    int Import(string file, string? target, string? space, string? type, Release release, bool force)
    {
        if (Directory.Exists(file)) return Fail($"{file} is a folder; name the configuration in it, such as {Path.Combine(file, "configuration.nix")}.");
        if (Directory.Exists(target)) return Fail($"--output {target} is a folder; name the C# file in it, such as {Path.Combine(target, "Machine.cs")}.");
        if (!File.Exists(file)) return Fail($"There is no file {file}.");
        if (type is not null && !Names.IsIdentifier(type)) return Fail($"--type {type} is no name for a C# type: letters, digits and _ only, not a word of C#.");
        if (space is not null && !space.Split('.').All(Names.IsIdentifier)) return Fail($"--namespace {space} is no namespace: names with dots between them, such as HomeLab.Machines.");
        var text = File.ReadAllText(file);
        if (NixParser.Parse(text) is { Error: { } fault })
        {
            var (line, column) = NixTextPosition.Of(text, fault.Start);
            return Fail($"{file}:{line}:{column}: {fault.Message}");
        }
        var folder = Path.GetDirectoryName(Path.GetFullPath(target ?? "."))!;
        if (target is null) folder = Directory.GetCurrentDirectory();
        var project = ProjectFolder(folder);
        space ??= project.Name is null ? null : string.Join('.', project.Name.Split('.').Select(Names.Pascal));
        var imported = ConfigurationImport.Of(new(text, FromProject(project.Folder, file), path => File.Exists(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, path)), release, space, type), NixParser.Parse(text).Tree!);
        return Write(imported, target ?? imported.TypeName + ".cs", project.Folder, force);
    }

    int Write(ImportedConfiguration imported, string target, string project, bool force)
    {
        var others = Path.Combine(project, imported.OtherModulesFile);
        var files = new List<(string Path, string Text)> { (target, imported.Code) };
        if (imported.OtherModules is { } modules) files.Add((others, modules));
        foreach (var (path, _) in files)
            if (File.Exists(path) && !force) return Fail($"{path} is there already; give --force to overwrite it, or another --output.");
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, text);
            output.WriteLine($"Wrote {path}.");
        }
        if (imported.StaysNix is { } reason) output.WriteLine($"The configuration stays Nix because {reason}.");
        foreach (var file in imported.Files)
            if (!File.Exists(Path.Combine(project, file))) output.WriteLine($"Copy {Path.GetFileName(file)} into the project as {file}.");
        output.WriteLine("Fill in what is marked FILL IN, then build.");
        return 0;
    }

    int Fail(string message)
    {
        error.WriteLine(message);
        return 1;
    }

    /// <summary>The nearest folder with a project, and the project's name; the folder itself when there is none.</summary>
    static (string Folder, string? Name) ProjectFolder(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (Directory.Exists(at) && Directory.EnumerateFiles(at, "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault() is { } project)
                return (at, Path.GetFileNameWithoutExtension(project));
        return (folder, null);
    }

    /// <summary>The configuration's path inside the project, or the place that it is to be copied to.</summary>
    static string FromProject(string project, string file)
    {
        var relative = Path.GetRelativePath(project, Path.GetFullPath(file)).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(file) : relative;
    }
}
