using Microsoft.CodeAnalysis;
using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>Profiles of a referenced assembly, where their source is not at hand.</summary>
public sealed class ProfileLibraryTests
{
    static readonly FleetProject Library = FleetProject.Of("""
        using NixIaC;
        namespace Shared;
        public class PortsAttribute(int port = 2222) : ProfileAttribute
        {
            public int Port { get; } = port;
            public bool Loud { get; set; }
            public override void Configure(NixOS nixos)
            {
                nixos.Services.Openssh.Ports = [Port];
                if (Loud) nixos.Users.Motd = Text(Port);
            }
            static string Text(int port) => $"Knock at {port}.";
        }
        [Option("services.fail2ban.enable", true)]
        public abstract class GuardedAttribute : ProfileAttribute
        {
            readonly string zone;
            readonly string place;
            protected GuardedAttribute(string zone, string city) { this.zone = zone; place = zone + "/" + city; }
            public override void Configure(NixOS nixos) => nixos.Time.TimeZone = zone == "UTC" ? zone : place;
        }
        """);

    [Fact]
    public void A_derived_profile_adds_to_what_its_base_class_says()
    {
        var system = System("""
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Strict(99, Loud = true)] public sealed class First;
            public sealed class StrictAttribute(int port) : PortsAttribute(port)
            {
                public override void Configure(NixOS nixos) => nixos.Services.Openssh.ListenAddresses = [new() { Addr = "10.0.0.11", Port = Port }];
            }
            """);
        Assert.Contains("ports = [ 99 ];", system, StringComparison.Ordinal);
        Assert.Contains("port = 99;", system, StringComparison.Ordinal);
        Assert.Contains("users.motd = \"Knock at 99.\";", system, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_does_not_pass_on_has_the_default()
    {
        const string first = "[Node(Image.Livestock, Arch.X86_64), On<Lan>(\"10.0.0.11\"), Plain] public sealed class First;";
        Assert.Contains("ports = [ 2222 ];", System(first + "public sealed class PlainAttribute : PortsAttribute;"), StringComparison.Ordinal);
        Assert.Contains("ports = [ 2222 ];", System(first + "public sealed class PlainAttribute : PortsAttribute { public PlainAttribute() { } }"), StringComparison.Ordinal);
        Assert.Contains("ports = [ 3 ];", System(first + "public sealed class PlainAttribute : PortsAttribute { public PlainAttribute() : base(3) { } }"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_may_say_itself_where_its_base_class_counts()
    {
        var system = System("""
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Strict] public sealed class First;
            public sealed class StrictAttribute() : PortsAttribute(7)
            {
                public override void Configure(NixOS nixos)
                {
                    if (nixos.Services.Nginx.Enable) base.Configure(nixos);
                }
            }
            """);
        Assert.Contains("ports = lib.mkIf config.services.nginx.enable [ 7 ];", system, StringComparison.Ordinal);
    }

    [Fact]
    public void An_abstract_base_class_with_a_constructor_of_its_own_is_read_too()
    {
        var system = System("""
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Here] public sealed class First;
            public sealed class HereAttribute() : GuardedAttribute("Europe", "Vienna");
            """);
        Assert.Contains("time.timeZone = \"Europe/Vienna\";", system, StringComparison.Ordinal);
        Assert.Contains("services.fail2ban.enable = true;", system, StringComparison.Ordinal);
    }

    [Fact]
    public void A_derived_profile_may_come_from_a_further_library()
    {
        var middle = Refer(FleetProject.Of("""
            using NixIaC;
            using Shared;
            namespace Middle;
            public sealed class MiddleAttribute(int more) : PortsAttribute(more * 2);
            """), Library);
        var fleet = Refer(Refer(SmallFleet.With("""
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Middle.Middle(4)] public sealed class First;
            """), Library), middle);
        Assert.Contains("ports = [ 8 ];", CompiledFleet.Of(fleet).Files["systems/first.nix"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_that_the_base_class_knows_with_another_value_needs_another_name()
    {
        var error = Assert.Single(Errors(Library, """
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Strict(1)] public sealed class First;
            public sealed class StrictAttribute(int port) : PortsAttribute(port + 1);
            """));
        Assert.Equal("NIX4007", error.Id);
        Assert.Contains("`port`", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_was_compiled_without_the_generator_is_named_with_the_way_out()
    {
        var fleet = SmallFleet.With("""
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Shared.Ports] public sealed class First;
            """);
        var error = Assert.Single(Checked.Run(Refer(fleet, Library.Compilation.WithAssemblyName("Bare")))!.Errors);
        Assert.Equal("NIX4007", error.Id);
        Assert.Contains("`Shared.PortsAttribute`", error.Message, StringComparison.Ordinal);
        Assert.Contains("`Bare`", error.Message, StringComparison.Ordinal);
        Assert.Contains("Reference the package NixIaC in the project that declares it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_computed_in_the_library_cannot_be_asked_from_here()
    {
        var library = FleetProject.Of("""
            using NixIaC;
            namespace Shared;
            public class PortsAttribute(int port) : ProfileAttribute { public int Twice => port * 2; }
            """);
        var error = Assert.Single(Errors(library, """
            [Node(Image.Livestock, Arch.X86_64), On<Lan>("10.0.0.11"), Strict] public sealed class First;
            public sealed class StrictAttribute() : PortsAttribute(1)
            {
                public override void Configure(NixOS nixos) => nixos.Services.Openssh.Ports = [Twice];
            }
            """));
        Assert.Contains("`Twice`", error.Message, StringComparison.Ordinal);
    }

    static string System(string types)
    {
        var compiled = Checked.Run(Fleet(Library, types));
        Assert.NotNull(compiled);
        Assert.Empty(compiled.Errors);
        return compiled.Files["systems/first.nix"];
    }

    static IReadOnlyList<FleetError> Errors(FleetProject library, string types) => Checked.Run(Fleet(library, types))!.Errors;

    static FleetProject Fleet(FleetProject library, string types) =>
        Refer(FleetProject.Of("global using Shared;", SmallFleet.Head + "\n" + types), library);

    static FleetProject Refer(FleetProject project, FleetProject library) =>
        Refer(project, Run.Of(library).Output.WithAssemblyName("Library" + library.GetHashCode()));

    static FleetProject Refer(FleetProject project, Compilation library)
    {
        using var image = new MemoryStream();
        var emitted = library.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return project with { Compilation = project.Compilation.AddReferences(MetadataReference.CreateFromImage(image.ToArray())) };
    }
}
