using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>Operators, containers, hardware and disks as options.</summary>
static class ContentOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(MergedContent content)
    {
        if (content.Report is { } report) yield return (["hardware", "facter", "reportPath"], new NixPath("../" + FlakePaths.File(report)));
        // disko's own modules take the disks as an argument, so that one layout serves several machines.
        if (content.Disks is { } disks) yield return (["_module", "args", "disks"], TextList.Of(disks));
        foreach (var person in content.Operators)
            yield return (["nixiac", "operators", person.Name, "keys"], TextList.Of(person.Keys));
        foreach (var container in content.Containers)
        {
            foreach (var (path, value) in Container(container))
                yield return (["virtualisation", "oci-containers", "containers", container.Name, .. path], value);
            if (container.File is { } file) yield return (["nixiac", "mascot", "images", container.Name], Built(file));
        }
    }

    static NixApplication Built(string file) => Call(
        Name("pkgs", "callPackage"), new NixPath("../" + FlakePaths.Import(ProjectFile.Normalize(file))), Set());

    // Option by option, so that those the user sets beside them stay.
    static IEnumerable<(string[] Path, NixExpression Value)> Container(ContainerFact container)
    {
        if (container.File is null) yield return (["image"], container.Image);
        if (container.Ports.Count > 0) yield return (["ports"], TextList.Of(container.Ports));
        if (container.Volumes.Count > 0) yield return (["volumes"], TextList.Of(container.Volumes));
        foreach (var variable in container.Environment.Select(text => text.Split(['='], 2)).Where(pair => pair.Length == 2)
                     .GroupBy(pair => pair[0], StringComparer.Ordinal))
            yield return (["environment", variable.Key], variable.Last()[1]);
    }
}
