using NixIaC.Model.Declarations;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Rules;

/// <summary>The free texts of a fact: those that no other rule gives a form.</summary>
static class FactTexts
{
    public static IEnumerable<string> Of(Fact fact) => fact switch
    {
        OperatorFact person => person.Keys,
        ContainerFact container => [container.Image, container.File ?? "", .. container.Ports, .. container.Volumes, .. container.Environment],
        ContainerRuntimeFact runtime => runtime.Prune is { } dates ? [dates] : [],
        RegistryFact registry => registry.Mirror is { } mirror ? [registry.Host, mirror] : [registry.Host],
        PullThroughCacheFact cache => [cache.For],
        OptionFact option => [option.Path, .. Of(option.Value)],
        WorkloadFact workload => [workload.File ?? "", workload.Package ?? "", workload.Output, workload.Main ?? "", .. workload.Arguments, .. workload.Environment],
        CredentialFact credential => [credential.Name],
        ImportsFact imports => [imports.File],
        OverlayFact overlay => [overlay.File],
        HardwareFact hardware => [hardware.File],
        DisksFact disks => [disks.File, .. disks.Devices],
        BinaryCacheFact { KeyFile: { } file } => [file],
        _ => [],
    };

    static IEnumerable<string> Of(NixExpression? value) => value switch
    {
        NixString text => [text.Value],
        NixList list => list.Items.SelectMany(Of),
        _ => [],
    };
}
