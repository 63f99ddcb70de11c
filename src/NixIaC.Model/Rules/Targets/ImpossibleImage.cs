using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Not every image can be made for every architecture.</summary>
static class ImpossibleImage
{
    public static readonly Rule Rule = new(
        "NIX2016",
        "Image that the architecture does not have",
        "{0} emits ImageFormat.{1}, {2}, and it has Arch.{3}. Take {4}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in EmittedFormats.Of(fleet)
        where !one.Format.IsMadeFor(one.Target)
        let nearest = NearestFormats.Of(one.Format, one.Target).ToList()
        select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, one.Format.Member, Reason(one.Format, one.Target), one.Target.Arch, NearestFormats.Words(nearest)) with
        {
            Replacement = one.Fact.Formats.Count == 1 && nearest.Count > 0 ? $"ImageFormat.{nearest[0].Member}" : null,
        };

    static string Reason(ImageFormat format, Target target) => format.LacksProcessorName(target)
        ? "which names processors as Go does, where this one has no name"
        : format.Kind switch
        {
            ImageKind.BiosDisk => "which only the BIOS of a PC starts",
            ImageKind.EfiDisk => "which only UEFI starts, for which nixpkgs has no loader there",
            ImageKind.SdCard => "which nixpkgs makes for certain boards only",
            _ => $"which there is only for {Names(format)}",
        };

    static string Names(ImageFormat format) => string.Join(", ", Target.All.Where(format.IsMadeFor).Select(target => $"Arch.{target.Arch}"));
}
