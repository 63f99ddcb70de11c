using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class CrashingGeneratorTests
{
    /// <summary>A generator that makes the fleet, or throws when the project has a file crash.nix.</summary>
    const string Generator = """"
        using System;
        using System.IO;
        using System.Linq;
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class FleetGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
            {
                var crash = context.AdditionalTextsProvider.Where(text => Path.GetFileName(text.Path) == "crash.nix").Collect();
                context.RegisterSourceOutput(crash, (output, files) =>
                {
                    if (files.Any()) throw new InvalidOperationException("planted");
                    output.AddSource("fleet.g.cs", """
        {0}
        """);
                });
            }
        }
        """";

    const string GeneratorProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>
            <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll;$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.CSharp.dll" Private="false" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task A_crash_fails_the_build_and_the_last_flake_stays()
    {
        using var project = new FleetProject(items: """<Analyzer Include="../generator/bin/Debug/net10.0/Generator.dll" />""");
        File.Delete(project.Path("Fleet.cs"));
        project.Write("../generator/Generator.csproj", GeneratorProject);
        project.Write("../generator/nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        project.Write("../generator/Generator.cs", Generator.Replace("{0}", CompiledForm.Of(FleetProject.Files), StringComparison.Ordinal));
        await DotnetBuild.Succeed(project.Path("../generator"));
        await project.Build();
        Assert.Equal(FleetProject.Files, project.Output());

        project.Write("crash.nix", "{ }");
        Assert.Contains((await project.TryBuild()).Errors, error => error.Id == "CS8785");
        Assert.Contains((await project.TryBuild()).Errors, error => error.Id == "CS8785");
        Assert.Equal(FleetProject.Files, project.Output());

        // Who silences the compiler's word about it is told by the task.
        var silenced = await project.Build("-p:NoWarn=CS8785");
        Assert.Equal("NIX9006", Assert.Single(silenced.Warnings).Id);
        Assert.Equal(FleetProject.Files, project.Output());

        // Removing a .nix file is noticed like adding one.
        File.Delete(project.Path("crash.nix"));
        Assert.Empty((await project.Build()).Diagnostics);
        Assert.Equal(FleetProject.Files, project.Output());
    }
}
