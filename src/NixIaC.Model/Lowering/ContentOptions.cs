using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;

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
            foreach (var (path, value) in Container(container))
                yield return (["virtualisation", "oci-containers", "containers", container.Name, .. path], value);
    }

    // Option by option, so that those the user sets beside them stay.
    static IEnumerable<(string[] Path, NixExpression Value)> Container(ContainerFact container)
    {
        yield return (["image"], container.Image);
        if (container.Ports.Count > 0) yield return (["ports"], TextList.Of(container.Ports));
        if (container.Volumes.Count > 0) yield return (["volumes"], TextList.Of(container.Volumes));
        foreach (var variable in container.Environment.Select(text => text.Split(['='], 2)).Where(pair => pair.Length == 2)
                     .GroupBy(pair => pair[0], StringComparer.Ordinal))
            yield return (["environment", variable.Key], variable.Last()[1]);
    }
}
