using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class TemplateTests
{
    [Fact]
    public Task A_base_class_gives_its_attributes_to_derived_classes() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64)] public abstract class Web;
        [On<Lan>("192.168.10.7")] public sealed class One : Web;
        [On<Lan>("192.168.10.8")] public sealed class Two : Web;
        """);

    [Fact]
    public Task What_a_base_class_says_wrong_stands_on_the_derived_class() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), Option("services.fail2ban.enabel", true)] public abstract class Web;
        [On<Lan>("192.168.10.7")] public sealed class {|NIX4001:One|} : Web;
        """);

    [Fact]
    public Task What_a_base_class_that_is_a_node_says_wrong_stands_there_only() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), On<Lan>, {|NIX4001:Option("services.fail2ban.enabel", true)|}] public class Web;
        public sealed class One : Web;
        """);

    [Fact]
    public Task The_nearest_of_attributes_that_stand_once_counts() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), In<Basement>] public abstract class Web;
        [Node(Image.Pet, Arch.Arm64)] public sealed class One : Web;
        """);

    [Fact]
    public Task Two_nodes_of_one_template_may_not_share_an_address() => Expect.Marked("""
        [Node(Image.Base, Arch.X86_64), On<Lan>("192.168.10.7")] public abstract class Web;
        public sealed class {|NIX3001:One|} : Web;
        public sealed class {|NIX3001:Two|} : Web;
        """);
}
