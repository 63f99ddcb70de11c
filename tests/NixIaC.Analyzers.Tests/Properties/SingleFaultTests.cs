using CsCheck;
using Microsoft.CodeAnalysis;
using NixIaC.Analyzers.Tests.Properties.Faults;
using NixIaC.Model.Rules;
using NixIaC.Testing.Fleets;
using Xunit;

namespace NixIaC.Analyzers.Tests.Properties;

public sealed class SingleFaultTests
{
    static readonly Fault[] All =
    [
        .. ShapeFaults.All, .. InputFaults.All, .. TopologyFaults.All, .. GroupFaults.All, .. TargetFaults.All, .. WorkloadFaults.All, .. VirtualizationFaults.All, .. NetworkFaults.All,
        .. RoutingFaults.All, .. OptionFaults.All, .. SecretFaults.All,
    ];

    public static TheoryData<string> Faults => [.. All.Select(fault => fault.ToString())];

    // There are no exceptions: what a rule finds can be put into every fleet.
    [Fact]
    public void Every_rule_has_its_fault() => Assert.Equal(
        RuleRegistry.All.Select(rule => rule.Id), All.Select(fault => fault.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_found_by_its_rule_and_by_relatives_alone(string named)
    {
        var fault = All.Single(one => one.ToString() == named);
        var meant = fault.Relatives.Select(relative => relative.Rule).Append(fault.Rule).ToHashSet();
        RandomFleet.Any.Select(fault.Edit).Sample(
            fleet =>
            {
                var found = Judged.Diagnostics(fleet, fault.OtherProject);
                Assert.Contains(fault.Rule, found.Select(one => one.Id));
                var strangers = found.Where(one => one.Severity >= DiagnosticSeverity.Warning && !meant.Contains(one.Id)).ToList();
                Assert.Empty(strangers);
            },
            iter: 3, threads: 1);
    }
}
