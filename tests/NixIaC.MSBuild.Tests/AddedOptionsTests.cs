using System.Security;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.MSBuild.Tests;

/// <summary>Option schemas of a project become C# before the compiler runs.</summary>
public sealed class AddedOptionsTests
{
    const string Source = "obj/Debug/net10.0/Lab.nixiac.options.cs";
    const string Options = "obj/Debug/net10.0/Lab.nixiac.options";

    const string Export = """
        {
          "sops.secrets": { "type": "attribute set of (submodule)" },
          "sops.secrets.<name>.owner": { "type": "null or string", "description": "Who may read it & <why>." },
          "sops.secrets.<name>.mode": { "type": "one of \"ro\", \"rw\"" },
          "sops.secrets.<name>.key-groups": { "type": "list of (submodule)" },
          "sops.secrets.<name>.key-groups.*.merge": { "type": "signed integer or \"auto\"" },
          "sops.version": { "type": "signed integer", "readOnly": true },
          "services.openssh.extra.level": { "type": "signed integer" },
          "users.users.<name>.badge": { "type": "string" },
          "home.left.out": { "type": "string" }
        }
        """;

    const string Code = """
        using NixIaC;
        namespace Acme;
        static class Node
        {
            public static void Configure(NixOS nixos)
            {
                nixos.Sops.Secrets["a"].Owner = null;
                nixos.Sops.Secrets["a"] = new() { Owner = "hydra", Mode = AddedChoice.Mode.Ro, KeyGroups = [new() { Merge = 3 }] };
                nixos.Services.Openssh.Extra.Level = nixos.Sops.Version + 1;
                nixos.Services.Openssh.Extra = new() { Level = 2 };
                nixos.Users.Users["alice"].Badge = "x";
                nixos.Force.Sops.Secrets["b"].KeyGroups += [new() { Merge = "auto" }];
            }
        }
        """;

    [Fact]
    public async Task They_are_members_and_stay_as_they_are_until_the_file_changes()
    {
        using var project = Project("Prefixes=\"sops; services.openssh.extra;users.users\"");
        project.Write("Node.cs", Code);
        await project.Build();
        var times = Times(project);
        var compiled = File.GetLastWriteTimeUtc(project.Path("obj/Debug/net10.0/Lab.dll"));
        Assert.DoesNotContain("Left", await File.ReadAllTextAsync(project.Path(Source)), StringComparison.Ordinal);
        Assert.StartsWith("nixiac added options 1 ", await File.ReadAllTextAsync(project.Path(Options)), StringComparison.Ordinal);

        var second = await project.Build("-v:n");
        Assert.Contains("Skipping target \"_NixIaCWriteAddedOptions\"", second.Output, StringComparison.Ordinal);

        // Words for readers only: read again, nothing to compile.
        project.Write("sops.json", Export.Replace("Who may", "Who else may", StringComparison.Ordinal));
        await project.Build();
        Assert.Equal(times, Times(project));
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(project.Path("obj/Debug/net10.0/Lab.dll")));

        project.Write("sops.json", Export.Replace("owner", "proprietor", StringComparison.Ordinal));
        var changed = await project.TryBuild();
        Assert.Contains(changed.Errors, error => error.Id is "CS1061" && error.Message.Contains("Owner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_editor_gets_them_too()
    {
        using var project = Project("Prefixes=\"sops\"");
        await project.Build();
        File.Delete(project.Path(Source));
        File.Delete(project.Path("obj/Debug/net10.0/Lab.nixiac.options.stamp"));
        var result = await DotnetBuild.Command("msbuild", project.Folder,
            ["-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:Compile,AdditionalFiles"]);
        Assert.True(result.Succeeded, result.Output);
        Assert.True(File.Exists(project.Path(Source)));
        Assert.Contains("Lab.nixiac.options.cs", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"NixIaCOptions\": \"true\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"a\": 3\n}", "", 2, "NIX9008", "The option a has no")]
    [InlineData("{\n  \"a\": {,\n}", "", 2, "NIX9008", "no JSON")]
    [InlineData("no json\n", "", 1, "NIX9008", "Make it anew with nixosOptionsDoc.")]
    [InlineData("{ }", "Prefixes=\"sops\"", 0, "NIX9009", "has no option sops")]
    [InlineData(null, "", 0, "NIX9008", "There is no file sops.json. Export it, or correct the path")]
    public async Task A_file_that_is_wrong_is_named_with_its_place(string? json, string prefixes, int line, string id, string message)
    {
        using var project = Project(prefixes);
        if (json is null) File.Delete(project.Path("sops.json"));
        else project.Write("sops.json", json);
        var result = await project.TryBuild();
        var error = Assert.Single(result.Errors);
        Assert.Equal((id, line), (error.Id, error.Line));
        Assert.EndsWith("sops.json", error.File, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    static FleetProject Project(string prefixes)
    {
        var project = new FleetProject(
            properties: "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            items: $"""
                <Reference Include="NixIaC.NixOS" HintPath="{SecurityElement.Escape(Parts.Typed)}" />
                <NixIaCOptions Include="sops.json" {prefixes} />
                """);
        project.Write("sops.json", Export);
        return project;
    }

    static DateTime[] Times(FleetProject project) => [File.GetLastWriteTimeUtc(project.Path(Source)), File.GetLastWriteTimeUtc(project.Path(Options))];
}
