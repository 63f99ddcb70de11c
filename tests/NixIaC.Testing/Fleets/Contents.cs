namespace NixIaC.Testing.Fleets;

/// <summary>Profiles, options, bodies, containers, secrets, operators and the rest of what a machine says of itself.</summary>
static class Contents
{
    public static void Add(Draft draft)
    {
        draft.Types.AddRange([
            new("TunedAttribute", "Option(\"boot.kernelParams\", [\"quiet\"])", "Tags(\"tuned\")") { Tail = " : ProfileAttribute" },
            new("GreetsAttribute")
            {
                Tail = "(int port, params string[] words) : ProfileAttribute",
                Body = """
                        public bool Loud { get; set; }

                        public override void Configure(NixOS nixos)
                        {
                            nixos.Networking.Firewall.AllowedTCPPorts += [port];
                            if (Loud) nixos.Environment.Etc["words"].Text = string.Join(" ", words.Select(word => word.ToUpperInvariant()));
                        }
                    """,
            },
            new("Token", "Secret(File = \"secrets/token.yaml\", Owner = \"root\", Restarts = \"k3s.service\")"),
        ]);
        draft.Files["secrets/token.yaml"] = draft.Has[0] ? "Token: ENC[AES256_GCM,data:kq0=,iv:AA==,tag:AA==,type:str]\nsops:\n    version: 3.10.2\n" : "made by hand\n";
        foreach (var machine in draft.Machines) Fill(machine);
        if (draft.Machines.Exists(machine => machine.Type.Has("Imports<Srvos>")))
            draft.Types.Add(new("Srvos", "FlakeInput(\"github:nix-community/srvos\", Follows = [\"nixpkgs\"])"));
        if (draft.Machines.Exists(machine => machine.Type.Has("Runs<Filer>")))
            draft.Types.Add(new("Filer", "Workload(Runtime.Native, Package = \"darkhttpd\", Arguments = [\"/var/lib/filer\"], Ports = [6999], StateDirectory = true)"));
        draft.Files["overlay.nix"] = "final: prev: { }\n";
        draft.Files["disks.nix"] = "{ disks, ... }: { disko.devices = { }; }\n";
    }

    static void Fill(DraftMachine machine)
    {
        var (has, number) = (machine.Shape.Has, machine.Number);
        if (machine.IsFirst) machine.Type = machine.Type.Sets("nixos.Services.K3s.TokenFile = Secret.Path<Token>();");
        if (machine.IsFirst) return;
        if (has[14] && !machine.IsMinimal) machine.Add("Tuned");
        if (has[15] && !machine.IsMinimal) machine.Add($"Greets({7000 + number}, \"well\", \"come\"{(has[1] ? ", Loud = true" : "")})");
        if (has[16]) machine.Add($"Tags(\"web\", \"n-{number}\")");
        if (has[17]) machine.Add($"Operator(\"op{number}\", \"{Draft.Key}\")");
        if (has[18]) machine.Add($"Ssh(Port = {2200 + number}, User = \"root\", HostKey = \"{Draft.Key}\")");
        if (has[19] && machine.IsSingle && !machine.IsMinimal) machine.Add($"HostId(\"{number:x8}\")");
        if (has[20]) machine.Add("Imports(\"site's file.nix\")");
        if (machine.IsMinimal) return;
        if (machine.Type.Find("Node(Image.Mascot") is not null)
            machine.Add($"Container(\"web\", \"nginx:1.29\", Ports = [\"{8000 + number}:80\"], Environment = [\"A=b=c\"], Volumes = [\"/srv:/srv:ro\"])");
        if (has[20] && machine.Type.Find("Node(Image.Livestock") is not null) machine.Add("Runs<Filer>");
        if (has[22]) machine.Add("Overlay(\"overlay.nix\")");
        if (has[23]) machine.Add("Imports<Srvos>(\"nixosModules.server\")");
        if (has[22] && has[23]) machine.Add("Disks(\"disks.nix\", Devices = [\"/dev/sda\", \"/dev/sdb\"])");
        if (has[22] && has[21] && machine.IsSingle) machine.Add("Hardware(\"site's file.nix\")");
        if (has[21] && machine.Type.Body.Length == 0) machine.Type = Bodies.Of(machine);
    }
}
