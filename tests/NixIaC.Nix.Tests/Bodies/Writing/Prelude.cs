namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>What the bodies of all random fleets use.</summary>
static class Prelude
{
    public static readonly string[] Profiles = ["P1", "P2", "P3"];

    public const string Source = """
        public sealed record Service(string Name, int Port)
        {
            public int Next => Port + 1;
        }

        public static class Limits
        {
            public const int Base = 7;
            public const string Prefix = "lim" + "it";
            public static readonly string[] Words = ["w1", "w22", Prefix];
            public static readonly Service[] Services = [new("s1", 10), new("s2", Base)];
        }

        public static class Helpers
        {
            public static int Twice(int n) => n * 2 % 100;

            public static string Label(string text, int number = 3)
            {
                if (number > 9) return text;
                var label = $"{text}-{number}";
                return label;
            }

            public static IEnumerable<string> Numbered(string prefix, int count) => Enumerable.Range(1, count).Select(i => $"{prefix}{i}");

            // What is called later sees the variable as it is then.
            public static string Later(string text)
            {
                var n = text.Length;
                string Now() => text + n;
                n += 1;
                return Now();
            }

            // `ToList` does not wait.
            public static IEnumerable<string> Before(string text)
            {
                var n = 1;
                var late = Limits.Words.Select(one => one + n).ToList();
                n = text.Length;
                return late;
            }

            public static void Open(NixOS nixos, params int[] ports) => nixos.Networking.Firewall.AllowedTCPPorts += [.. ports.Where(port => port > 0)];

            public static void Say(NixOS nixos, string text)
            {
                if (text.Length > 4) nixos.Programs.Bash.ShellInit += text;
                else nixos.Before.Networking.Firewall.ExtraCommands = text;
                if (nixos.Services.Openssh.Enable) nixos.Networking.Nameservers += [text];
            }
        }
        """;

    /// <summary>A profile's class.</summary>
    public static string Profile(string name, string statements) => $$"""
        [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
        public sealed class {{name}}Attribute(string text, int number, params string[] words) : ProfileAttribute
        {
            public int Hour { get; set; } = number % 24;
            public string Label => $"{text}@{Hour}";
            public override void Configure(NixOS nixos)
            {
        {{statements}}
            }
        }
        """;
}
