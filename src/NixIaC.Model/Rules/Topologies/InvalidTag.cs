using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>Tags are short words that can be typed everywhere.</summary>
static class InvalidTag
{
    public static readonly Rule Rule = new(
        "NIX1018",
        "Invalid tag",
        "{0} cannot be a tag: it {1}. Write a word such as \"web\".",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.All<TagsFact>()
        from tag in fact.Tags
        let problem = HostName.Problem(tag)
        where problem is not null
        select Violation.At(Rule.Id, declaration, fact, Quotation.Of(tag), problem);
}
