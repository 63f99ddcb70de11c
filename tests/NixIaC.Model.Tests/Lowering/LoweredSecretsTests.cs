using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering.Files;
using NixIaC.Model.Lowering.Secrets;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Rules.Secrets;
using NixIaC.Model.Secrets;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Tests.Lowering;

public sealed class LoweredSecretsTests
{
    static readonly Declaration Users = Declare.Type("HydraUsers",
        new SecretFact("./secrets/hydra.yaml") { Key = "users", Owner = "hydra", Restarts = "hydra-server.service" });

    static readonly Declaration Host = Declare.Type("HostToken", new SecretFact("secrets/{node}.age") { PerNode = true, Mode = "0440" });

    static FleetModel Fleet(string backend, params Declaration[] more) => new(
        [Declare.Type("Fleet", new FleetFact(null, "V26_05", "26.05") { Secrets = backend }), Declare.Site, Declare.Lan, Users, Host,
            Declare.Node("Pi", Declare.On("Lan", "10.0.0.5")), .. more]);

    static LoweredSecrets Lower(FleetModel fleet, params string[] names) => LoweredSecrets.Of(
        ResolvedSecret.All(fleet).Where(secret => names.Contains(secret.Name)),
        SecretStore.Of(fleet.Fleet!.First<FleetFact>()),
        FleetResolver.Resolve(fleet)!.Systems[0]);

    static string Text(LoweredSecrets lowered) => NixWriter.Write(new NixFile(Set(
        [Bind("imports", new NixList(lowered.Imports)), .. lowered.Options.Select(option => Bind(option.Path, option.Value))]))).Text;

    [Fact]
    public void Files_are_options_of_ours_and_never_copied()
    {
        var lowered = Lower(Fleet("Files"), "hydra-users");
        Assert.Equal("""
            {
              imports = [ ../modules/secrets.nix ];
              nixiac.secrets.hydra-users.owner = "hydra";
              nixiac.secrets.hydra-users.group = "root";
              nixiac.secrets.hydra-users.mode = "0400";
              nixiac.secrets.hydra-users.restartUnits = [ "hydra-server.service" ];
            }

            """, Text(lowered));
        Assert.Empty(lowered.Copies);
        Assert.Equal("/var/lib/nixiac/secrets/hydra-users", ResolvedSecret.All(Fleet("Files"))[1].Path);
    }

    [Fact]
    public void Sops_takes_the_encrypted_file_and_its_own_module()
    {
        var lowered = Lower(Fleet("SopsNix"), "hydra-users");
        Assert.Equal("""
            {
              imports = [ inputs.sops-nix.nixosModules.sops ];
              sops.secrets.hydra-users.sopsFile = ../files/secrets/hydra.yaml;
              sops.secrets.hydra-users.key = "users";
              sops.secrets.hydra-users.owner = "hydra";
              sops.secrets.hydra-users.group = "root";
              sops.secrets.hydra-users.mode = "0400";
              sops.secrets.hydra-users.restartUnits = [ "hydra-server.service" ];
            }

            """, Text(lowered));
        Assert.Equal([new FlakeCopy("files/secrets/hydra.yaml", "secrets/hydra.yaml", CopyForm.Sops)], lowered.Copies);
        Assert.Equal("/run/secrets/hydra-users", ResolvedSecret.All(Fleet("SopsNix"))[1].Path);
    }

    [Fact]
    public void Age_takes_the_file_of_the_node()
    {
        var lowered = Lower(Fleet("Agenix"), "host-token");
        Assert.Contains("age.secrets.host-token.file = ../files/secrets/pi.age;\n", Text(lowered), StringComparison.Ordinal);
        Assert.Contains("inputs.agenix.nixosModules.default", Text(lowered), StringComparison.Ordinal);
        Assert.Equal([new FlakeCopy("files/secrets/pi.age", "secrets/pi.age", CopyForm.Age)], lowered.Copies);
    }

    [Fact]
    public void What_the_backend_needs_is_an_input_unless_the_fleet_has_it()
    {
        Assert.Equal([new ResolvedInput("sops-nix", "", "github:Mic92/sops-nix", EquatableArray.Of("nixpkgs"))], FleetResolver.Resolve(Fleet("SopsNix"))!.Inputs);
        var own = Declare.Type("Sops", new FlakeInputFact("github:mic92/sops-nix/v1", default, null));
        var fleet = Fleet("SopsNix", own);
        Assert.Equal("sops", Assert.Single(FleetResolver.Resolve(fleet)!.Inputs).Name);
        Assert.Contains("inputs.sops.nixosModules.sops", Text(Lower(fleet, "hydra-users")), StringComparison.Ordinal);
        Assert.Empty(FleetResolver.Resolve(Fleet("Files"))!.Inputs);
    }

    [Fact]
    public void A_shared_system_cannot_have_a_file_for_each_node_in_the_flake()
    {
        var fleet = Fleet("SopsNix", Declare.Node("Kiosks", new ClusterFact(2, null, null), Declare.On("Lan", "10.0.0.50")));
        var secrets = ResolvedSecret.All(fleet);
        var shared = FleetResolver.Resolve(fleet)!.Systems.Single(system => system.Shared);
        Assert.StartsWith("The members of kiosks share a system, so host-token", LoweredSecrets.Of(secrets, SecretStore.SopsNix, shared).Problem, StringComparison.Ordinal);
        Assert.Null(LoweredSecrets.Of(secrets, SecretStore.Files, shared).Problem);
    }

    [Fact]
    public void A_secret_is_unused_when_no_body_names_it() => Assert.Equal(
        ["Acme.HostToken", "Acme.HydraUsers"],
        UnusedSecret.Rule.Check(new FleetModel([Users, Host])).Select(found => found.Type));
}
