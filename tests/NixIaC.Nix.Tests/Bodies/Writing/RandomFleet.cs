using System.Globalization;
using System.Text;
using CsCheck;
using NixIaC.Nix.Tests.Merging;

namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>A random fleet: the C# that says who is where, the C# of the bodies, and what the first says, for the reference.</summary>
/// <param name="Topology">Partial classes with attributes.</param>
/// <param name="Bodies">The same classes with bodies, the profiles, and what bodies use. It says nothing of the fleet and runs without it.</param>
/// <param name="Nodes">The nodes.</param>
sealed record RandomFleet(string Topology, string Bodies, IReadOnlyList<FleetNode> Nodes)
{
    const int Size = 40;

    public static readonly Gen<RandomFleet> Any = Gen.Int.Select(seed => Of(new Random(seed)));

    // Tests say themselves which part of it a failure is about.
    public override string ToString() => $"A fleet of {Nodes.Count} nodes.";

    static RandomFleet Of(Random random)
    {
        var owners = new Owners(random);
        var bodies = new StringBuilder(Prelude.Source).AppendLine("public sealed partial class Lan1;");
        foreach (var profile in Prelude.Profiles)
            bodies.AppendLine(Prelude.Profile(profile, RandomBody.Statements(random, new Slots(owners, profile), ProfileScope)));

        var topology = new StringBuilder();
        var works = Type("Works", "sealed", """Fleet(Domain = "acme.example", StateVersion = "26.05"), Operator("ann", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6")""");
        var sites = Two("Site", "Community, In<Works>");
        var farms = Two("Farm", "Cluster, In<Works>");
        var cores = Two("Core", "Constellation, In<Works>, Undernet(\"10.90.0.0/24\")");
        var bases = Two("Base", null);
        foreach (var number in (int[])[1, 2])
            topology.AppendLine(CultureInfo.InvariantCulture, $"""[Network("10.{number}.0.0/16", Gateway = "10.{number}.0.1"), In<Site{number}>] public sealed partial class Lan{number};""");
        var nodes = Enumerable.Range(1, Size).Select(Node).ToList();
        return new(topology.ToString(), bodies.ToString(), nodes);

        FleetLevel[] Two(string name, string? kind) => [Type(name + 1, kind is null ? "abstract" : "sealed", kind), Type(name + 2, kind is null ? "abstract" : "sealed", kind)];

        FleetNode Node(int number)
        {
            var (site, core, farm, parent) = (random.Next(2), random.Next(3), random.Next(3), random.Next(3));
            var attributes = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
                $"Node(Image.Base, Arch.X86_64, Name = \"n{number}\", Cores = {number % 5 + 1}), On<Lan{site + 1}>(\"10.{site + 1}.1.{number}\")"));
            var above = new List<FleetLevel>();
            if (farm < 2) Join(farms[farm]);
            above.Add(sites[site]);
            if (core < 2)
            {
                Join(cores[core]);
                attributes.Append(", Reachable(Reachability.Direct)");
            }
            above.Add(works);
            var own = Type(string.Create(CultureInfo.InvariantCulture, $"N{number}"), "sealed", attributes.ToString(), parent < 2 ? bases[parent].Type : null);
            return new(
                string.Create(CultureInfo.InvariantCulture, $"n{number}"), string.Create(CultureInfo.InvariantCulture, $"10.{site + 1}.1.{number}"), number % 5 + 1,
                new Facts(random.Next(2) == 0, random.Next(2) == 0, ""), random.Next(-9, 30),
                parent < 2 ? [own, bases[parent], .. above] : [own, .. above],
                [.. above.Select(level => level.Type), string.Create(CultureInfo.InvariantCulture, $"Lan{site + 1}")]);

            void Join(FleetLevel group)
            {
                attributes.Append(CultureInfo.InvariantCulture, $", MemberOf<{group.Type}>");
                above.Add(group);
            }
        }

        FleetLevel Type(string name, string modifier, string? attributes, string? parent = null)
        {
            var uses = Prelude.Profiles.Where(_ => random.Next(5) == 0).Select(Use).ToList();
            string[] all = [.. attributes is null ? (string[])[] : [attributes], .. uses.Select(use => use.ToCSharp())];
            topology.AppendLine(
                (all.Length > 0 ? $"[{string.Join(", ", all)}] " : "") + $"public {modifier} partial class {name}{(parent is null ? "" : " : " + parent)};");
            var slots = new Slots(owners, Owners.Bodies);
            var methods = new[] { "Configure", "ConfigureMore" }.Take(random.Next(3)).Select(method =>
                $"    public static void {method}(NixOS nixos)\n    {{\n{RandomBody.Statements(random, slots, Scope.Outermost)}    }}\n");
            var text = $"public {modifier} partial class {name}\n{{\n{string.Concat(methods)}}}\n";
            bodies.Append(text);
            return new(name, text, uses);
        }

        ProfileUse Use(string profile) => new(
            profile, $"text{random.Next(9)}", random.Next(-30, 60), [.. Enumerable.Range(0, random.Next(3)).Select(i => $"word{i}")],
            random.Next(2) == 0 ? null : random.Next(24));
    }

    static Scope ProfileScope { get; } = Scope.Outermost
        .With(Types.Text, "text").With(Types.Int, "number").With(Types.Words, "words").With(Types.Int, "Hour").With(Types.Text, "Label");
}

/// <summary>A node.</summary>
/// <param name="Name">Its host name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Cores">Its cores.</param>
/// <param name="Facts">What it is set to from outside: whether it has sshd and fail2ban.</param>
/// <param name="Timeout">The same for the boot loader's timeout.</param>
/// <param name="Levels">Its levels, the nearest first.</param>
/// <param name="Memberships">What it is a member of.</param>
sealed record FleetNode(
    string Name, string Address, int Cores, Facts Facts, long Timeout, IReadOnlyList<FleetLevel> Levels, IReadOnlyList<string> Memberships);

/// <summary>A type that has content.</summary>
/// <param name="Type">Its name.</param>
/// <param name="Source">Its class with the bodies.</param>
/// <param name="Profiles">The profiles that it carries.</param>
sealed record FleetLevel(string Type, string Source, IReadOnlyList<ProfileUse> Profiles);

/// <summary>A profile with arguments.</summary>
sealed record ProfileUse(string Profile, string Text, int Number, string[] Words, int? Hour)
{
    public string ToCSharp() => string.Create(CultureInfo.InvariantCulture,
        $"{Profile}(\"{Text}\", {Number}{string.Concat(Words.Select(word => $", \"{word}\""))}{(Hour is null ? "" : $", Hour = {Hour}")})");
}
