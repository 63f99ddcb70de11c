using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Live;

public sealed class PartialTypeTests
{
    [Fact]
    public Task Each_fault_stands_on_the_part_that_has_it() => Expect.Marked(new UserProject(
        ("Usings.cs", Prelude.Usings),
        ("Prelude.cs", Prelude.Fleet),
        ("A.cs", """[{|NIX2003:Option("services.nginx.enable", true)|}] public sealed partial class Pi;"""),
        ("B.cs", """[{|NIX1002:Node(Image.Base, Arch.Arm64)|}] public sealed partial class Pi;"""),
        ("C.cs", """[{|NIX0012:Imports("nas.nix")|}] public sealed partial class Pi;"""),
        ("D.cs", "public sealed partial class Pi;")));
}
