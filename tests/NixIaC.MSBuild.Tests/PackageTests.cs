using System.IO.Compression;
using System.Security;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed class PackageTests
{
    [Fact]
    public async Task The_packed_targets_work_for_a_project_with_the_package_and_stay_out_of_those_that_reference_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="here" value="feed" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
        folder.Write("package/package.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework><PackageId>NixIaC</PackageId><NoWarn>NU5128</NoWarn>
                <IncludeBuildOutput>false</IncludeBuildOutput><PackageOutputPath>../feed</PackageOutputPath>
              </PropertyGroup>
              <ItemGroup><None Include="{SecurityElement.Escape(Parts.Attributes)}" Pack="true" PackagePath="lib/netstandard2.0" /></ItemGroup>
              <Import Project="{SecurityElement.Escape(Parts.Targets)}/Package.targets" />
            </Project>
            """);
        folder.Write("fleet/Fleet.csproj", Project("""<PackageReference Include="NixIaC" Version="1.0.0" />"""));
        folder.Write("fleet/Fleet.cs", CompiledForm.Of(FleetProject.Files));
        folder.Write("user/User.csproj", Project("""<ProjectReference Include="../fleet/Fleet.csproj" />"""));

        var packed = await DotnetBuild.Command("pack", folder["package"], ["-c", Parts.Configuration]);
        Assert.True(packed.Succeeded, packed.Output);
        Assert.Empty(packed.Diagnostics);
        using (var package = await ZipFile.OpenReadAsync(folder["feed/NixIaC.1.0.0.nupkg"], TestContext.Current.CancellationToken))
            Assert.Equal(
                ["build/NixIaC.props", "build/NixIaC.targets", "lib/netstandard2.0/NixIaC.dll",
                    "tasks/net10.0/NixIaC.MSBuild.dll", "tasks/net10.0/NixIaC.Model.dll", "tasks/net10.0/NixIaC.OptionTypes.dll"],
                package.Entries.Select(entry => entry.FullName).Where(name => name.Contains("/NixIaC.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        var built = await DotnetBuild.Succeed(folder["user"]);
        Assert.Empty(built.Diagnostics);
        Assert.True(File.Exists(folder["fleet/bin/Debug/net10.0/nix/flake.nix"]));
        Assert.Equal(2, built.Output.Split("3 systems").Length);
        Assert.False(Directory.Exists(folder["user/bin/Debug/net10.0/nix"]));
    }

    static string Project(string item) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>{item}</ItemGroup>
        </Project>
        """;
}
