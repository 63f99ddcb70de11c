using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties.Faults;

static class SecretFaults
{
    const string Encrypted = "Spare: ENC[AES256_GCM,data:kq0=,iv:AA==,tag:AA==,type:str]\nsops:\n    version: 3.10.2\n";

    const string Age = "age-encryption.org/v1\n";

    const string File = "secrets/token.yaml";

    public static readonly Fault[] All =
    [
        new("NIX5001", fleet => fleet.With(new FleetType("Spare", "Secret(File = \"secrets/spare.yaml\")"))
            .With(node => node.Sets("nixos.Services.Hydra.ExtraConfig = Secret.Path<Spare>();"))),
        new("NIX5002", fleet => fleet.With(new FleetType("Spare", "Secret(File = \"secrets/spare.yaml\")")).WithFile("secrets/spare.yaml", Encrypted)),
        new("NIX5003", fleet => Backend(fleet, "SopsNix").WithFile(File, "made by hand\n")),
        new("NIX5004", fleet => fleet.With("Token", secret => secret.Say("Secret(", "Mode = \"rw-\""))),
        new("NIX5004", fleet => fleet.With("Token", secret => secret.Change("Secret(", text => text.Replace("k3s.service", "k3s", StringComparison.Ordinal)))) { Kind = "of a unit" },
        new("NIX5005", fleet => Backend(fleet, "Agenix").WithFile(File, Age)),
        new("NIX5006", fleet => Backend(fleet, "Agenix").With("Token", secret => secret.Change("Secret(", _ => "Secret(File = \"secrets/token.yaml\")"))
            .WithFile(File, Age).WithFile("secrets/extra-1.age", Age)
            .With(new FleetType("Spare", "Secret(File = \"secrets/{node}.age\", PerNode = true)"),
                Extra.Node("Cluster(Count = 2)", Extra.Place).Sets("nixos.Services.K3s.TokenFile = Secret.Path<Spare>();"))),
        new("NIX5007", fleet => fleet.With(node => node.Sets(
            "nixos.Environment.Etc[\"a.key\"].Text = \"-----BEGIN PRIVATE KEY-----\\ngrcO7n8aUDm+8H7CNH8GbtCPXcdRJEfjQEMAAmtuVFWUoGVoXWTEmAu41FRKhyGp\\n-----END PRIVATE KEY-----\\n\";"))),
        new("NIX5008", fleet => fleet.With(Extra.Mascot("Container(\"db\", \"postgres:18\", Environment = [\"DB_PASSWORD=correct horse battery staple\"])"))),
        new("NIX5009", fleet => fleet.With(Extra.Node(Extra.Place).Sets("nixos.Services.K3s.TokenFile = Local.File(\"secrets/token.yaml\");"))),
    ];

    static RandomFleet Backend(RandomFleet fleet, string backend) => fleet.With("Root", root => root.Change(
        "Fleet(", _ => $"Fleet(Domain = \"example.org\", StateVersion = \"26.05\", Secrets = SecretBackend.{backend})"));
}
