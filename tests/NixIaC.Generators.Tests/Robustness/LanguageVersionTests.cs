using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

public sealed class LanguageVersionTests
{
    [Fact]
    public void Code_in_an_old_version_of_the_language_gets_code_that_it_can_read()
    {
        const string code = """
            using NixIaC;
            namespace Old
            {
                [Fleet(Domain = "old.example", StateVersion = "26.05"), Operator("ann", "none")]
                public sealed class Works { }
                [Community] public sealed class Site { }
                [Node(Image.Base, Arch.X86_64, Name = "x")] public sealed class Pi { }
                [Cluster(Count = 2), Node(Image.Base, Arch.X86_64)] public sealed class Many { }
            }
            """;
        var project = FleetProject.In("/home/user/old/").InVersion(LanguageVersion.CSharp7_3);
        project = project with { Compilation = project.Compilation.WithOptions(FleetProject.Strict.WithNullableContextOptions(NullableContextOptions.Disable)) };
        var compiled = Checked.Run(project.With("Old.cs", code).WithFile("a.nix", "{ \"x\" = 1; }"));
        Assert.NotEmpty(compiled!.Errors);
    }

    [Fact]
    public void The_oldest_version_that_can_write_a_fleet_gets_its_flake()
    {
        // Generic attributes came with C# 11.
        var project = FleetProject.In("/home/user/old/").InVersion(LanguageVersion.CSharp11);
        var code = (SmallFleet.Head + SmallFleet.Node("Pi", 1)).Replace(";\n[", " { }\n[", StringComparison.Ordinal);
        Checked.AssertFiles(project.With("Old.cs", code.Replace("class Lan;", "class Lan { }", StringComparison.Ordinal)
            .Replace("class Pi;", "class Pi { }", StringComparison.Ordinal)), "systems/pi.nix");
    }
}
