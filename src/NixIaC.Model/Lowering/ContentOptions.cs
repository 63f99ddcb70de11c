using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering;

/// <summary>Operators and containers as options.</summary>
static class ContentOptions
{
    public static IEnumerable<(string[] Path, NixExpression Value)> Of(MergedContent content)
    {
        foreach (var person in content.Operators)
            yield return (["nixiac", "operators", person.Name, "keys"], TextList.Of(person.Keys));
        foreach (var container in content.Containers)
            yield return (["virtualisation", "oci-containers", "containers", container.Name], Container(container));
    }

    static NixAttributeSet Container(ContainerFact container)
    {
        var bindings = new List<NixBinding> { Bind("image", container.Image) };
        if (container.Ports.Count > 0) bindings.Add(Bind("ports", TextList.Of(container.Ports)));
        if (container.Volumes.Count > 0) bindings.Add(Bind("volumes", TextList.Of(container.Volumes)));
        var environment = container.Environment.Select(text => text.Split(['='], 2)).Where(pair => pair.Length == 2)
            .GroupBy(pair => pair[0]).Select(same => Bind(same.Key, same.Last()[1])).ToArray();
        if (environment.Length > 0) bindings.Add(Bind("environment", Set(environment)));
        return new NixAttributeSet(bindings.ToEquatableArray());
    }
}
