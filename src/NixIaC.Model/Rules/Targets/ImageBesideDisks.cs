using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>An image that starts a machine has its own file systems, and so has a layout of disks.</summary>
static class ImageBesideDisks
{
    public static readonly Rule Rule = new(
        "NIX2018",
        "Image beside a layout of disks",
        "{0} emits ImageFormat.{1}, which has file systems of its own, and [Disks(\"{2}\")] says others: a machine that starts from the image waits for "
        + "disks that are not there. Emit it from another node, or build the image of that layout: nixosConfigurations.{3}.config.system.build.diskoImages.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in EmittedFormats.Of(fleet)
        where one.Format.LaysOutDisks && one.Format.IsMadeFor(one.Target)
        let disks = one.Node.First<DisksFact>()
        where disks is not null
        select Violation.At(Rule.Id, one.Node, one.Fact, one.Node.Name, one.Format.Member, disks.File, EntityName.Of(one.Node));
}
