using NixIaC.Model.Lowering;
using NixIaC.Model.Nix;
using Xunit;

namespace NixIaC.Model.Tests.Lowering;

public sealed class OptionTreeTests
{
    readonly OptionTree tree = new();

    string Written => NixWriter.Write(new NixFile(new NixAttributeSet(tree.Bindings().ToEquatableArray()), null)).Text;

    [Fact]
    public void A_set_with_one_member_is_a_path()
    {
        tree.Set(["services", "openssh", "enable"], true);
        Assert.Equal("{ services.openssh.enable = true; }\n", Written.Replace("\n  ", " ", StringComparison.Ordinal).Replace("\n}", " }", StringComparison.Ordinal));
    }

    [Fact]
    public void Members_are_sorted_by_name_and_keep_their_comments()
    {
        tree.Set(["b"], 1);
        tree.Set(["a", "y"], 2, "From the fleet.");
        tree.Set(["a", "x"], 3);
        Assert.Equal(
            """
            {
              a = {
                x = 3;
                # From the fleet.
                y = 2;
              };
              b = 1;
            }

            """.ReplaceLineEndings("\n"), Written);
    }

    [Fact]
    public void The_first_value_of_a_path_stays()
    {
        tree.Set(["a"], 1);
        tree.Set(["a"], 2);
        tree.Set(["a", "b"], 3);
        tree.Set(["c", "d"], 4);
        tree.Set(["c"], 5);
        Assert.Equal(["a", "c.d"], tree.Bindings().Select(binding => string.Join('.', binding.Path)));
    }

    [Fact]
    public void Names_that_nix_cannot_take_bare_are_quoted()
    {
        tree.Set(["virtualHosts", "example.org", "${x}"], "y");
        Assert.Contains("virtualHosts.\"example.org\".\"\\${x}\" = \"y\";", Written, StringComparison.Ordinal);
    }
}
