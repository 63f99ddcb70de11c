using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Nix;
using NixIaC.Nix.Tests.Bodies.Writing;
using NixIaC.Nix.Tests.Bodies.Recording;
using NixIaC.Nix.Tests.Merging;
using Xunit;

namespace NixIaC.Nix.Tests.Bodies;

/// <summary>Runs the bodies of a fleet, which the generator only reads, as the C# that they are.</summary>
sealed class Execution
{
    public const string Percent = "zramSwap.memoryPercent";
    public const int UsualPercent = 50;

    static readonly BindingFlags Bodies = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    readonly Assembly assembly;
    readonly IReadOnlyList<NodeFacts> nodes;

    Execution(Assembly assembly, RandomFleet fleet)
    {
        this.assembly = assembly;
        nodes = [.. fleet.Nodes.Select(Facts).OrderBy(node => node.HostName, StringComparer.Ordinal)];
    }

    public static Execution Of(RandomFleet fleet, string usings)
    {
        var compilation = CSharpCompilation.Create(
            "Bodies", [CSharpSyntaxTree.ParseText(usings + fleet.Bodies)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(NixOS).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics) + "\n" + fleet.Bodies);
        image.Position = 0;
        return new(new AssemblyLoadContext("Bodies", isCollectible: true).LoadFromStream(image), fleet);
    }

    /// <summary>What the bodies of a node's levels set.</summary>
    public Case Run(FleetNode node)
    {
        // Some settings read an option that others set, which do not read it.
        var first = Run(node, UsualPercent);
        return Run(node, Reference.Single(first, Percent) is { } percent ? percent.GetValue<long>() : UsualPercent);
    }

    Case Run(FleetNode node, long percent)
    {
        NodeFacts.All = nodes;
        NodeFacts.AtHand = nodes.Single(one => one.HostName == node.Name);
        return new([.. node.Levels.Select(level => Run(level, path => path switch
        {
            "networking.hostName" => node.Name,
            "services.openssh.enable" => node.Facts.A,
            "services.fail2ban.enable" => node.Facts.B,
            "boot.loader.timeout" => node.Timeout,
            Percent => percent,
            _ => null,
        }))], node.Facts);
    }

    List<Said> Run(FleetLevel level, Func<string, JsonNode?> configuration)
    {
        var place = new Place([], configuration, "", OptionPriority.Normal);
        var nixos = new NixOS(place);
        foreach (var profile in level.Profiles) Instance(profile).Configure(nixos);
        foreach (var body in Type(level.Type).GetMethods(Bodies)) body.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [nixos], null);
        return [.. place.Said.Select(said => new Said(said.Path, said.Priority, said.Adds, [], new Meant(new NixNull(), _ => said.Value!)))];
    }

    NodeFacts Facts(FleetNode node) => new()
    {
        HostName = node.Name,
        Cores = node.Cores,
        Address = node.Address,
        Memberships = node.Memberships.ToHashSet(),
        // Attributes of base classes come before those of the class itself.
        Profiles = [.. node.Levels.OrderBy(level => level.Type.StartsWith("Base", StringComparison.Ordinal) ? 0 : 1).SelectMany(level => level.Profiles).Select(Instance)],
    };

    ProfileAttribute Instance(ProfileUse use)
    {
        var profile = Type(use.Profile + "Attribute");
        var made = (ProfileAttribute)Activator.CreateInstance(profile, use.Text, use.Number, use.Words)!;
        if (use.Hour is { } hour) profile.GetProperty("Hour")!.SetValue(made, hour);
        return made;
    }

    Type Type(string name) => assembly.GetType("Acme." + name, throwOnError: true)!;
}
