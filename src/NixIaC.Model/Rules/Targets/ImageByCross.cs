using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>Most disks are made by a virtual machine of the architecture, which a builder of another does not have.</summary>
static class ImageByCross
{
    public static readonly Rule Rule = new(
        "NIX2017",
        "Disk image by cross build",
        "{0} emits ImageFormat.{1}, which a virtual machine of Arch.{2} makes while it is built, and {0} is cross-built on {3}. Take {4}, "
        + "or name a builder of Arch.{2}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in EmittedFormats.Of(fleet)
        where one.Format.NeedsMachine && one.Format.IsMadeFor(one.Target) && one.CrossBuilder is not null
        let nearest = NearestFormats.Of(one.Format, one.Target).Where(format => !format.NeedsMachine).ToList()
        select Violation.At(
            Rule.Id, one.Node, one.Fact, one.Node.Name, one.Format.Member, one.Target.Arch, one.CrossBuilder!.Name, NearestFormats.Words(nearest)) with
        {
            Replacement = one.Fact.Formats.Count == 1 ? $"ImageFormat.{nearest[0].Member}" : null,
        };
}
