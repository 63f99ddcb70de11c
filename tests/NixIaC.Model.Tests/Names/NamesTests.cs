using NixIaC.Model.Names;
using Xunit;

namespace NixIaC.Model.Tests.Names;

public sealed class NamesTests
{
    [Theory]
    [InlineData("alice")]
    [InlineData("_backup")]
    [InlineData("a-b_9")]
    [InlineData("abcdefghijklmnopqrstuvwxyz01234")]
    public void Account_names_are_lower_case(string name) => Assert.Null(AccountName.Problem(name));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("root", "is the administrator's own account")]
    [InlineData("9a", "does not begin with")]
    [InlineData("-a", "does not begin with")]
    [InlineData("Alice", "does not begin with")]
    [InlineData("aLice", "contains 'L'")]
    [InlineData("a b", "contains ' '")]
    [InlineData("abcdefghijklmnopqrstuvwxyz012345", "has 32 characters")]
    public void Other_texts_are_no_account_names(string name, string problem) =>
        Assert.StartsWith(problem, AccountName.Problem(name), StringComparison.Ordinal);

    [Theory]
    [InlineData("home.arpa")]
    [InlineData("lan")]
    [InlineData("a-b.c9.example")]
    public void Domains_are_host_names_with_dots(string name) => Assert.Null(DomainName.Problem(name));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(".", "has an empty part")]
    [InlineData("home.", "has an empty part")]
    [InlineData("a..b", "has an empty part")]
    [InlineData("Home.arpa", "has a part, 'Home', that contains 'H'")]
    [InlineData("a.-b", "has a part, '-b', that begins or ends with '-'")]
    public void Other_texts_are_no_domains(string name, string problem) =>
        Assert.StartsWith(problem, DomainName.Problem(name), StringComparison.Ordinal);

    [Fact]
    public void A_domain_has_253_characters_at_most()
    {
        var label = new string('a', 49);
        Assert.Null(DomainName.Problem(string.Join('.', Enumerable.Repeat(label, 5)) + ".abc"));
        Assert.StartsWith("has 254", DomainName.Problem(string.Join('.', Enumerable.Repeat(label, 5)) + ".abcd"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enp1s0", true)]
    [InlineData("eth0.100", true)]
    [InlineData("wlp0s20f3abcdef", true)]
    [InlineData("wlp0s20f3abcdefg", false)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a/b", false)]
    [InlineData("a:b", false)]
    public void Network_cards_have_short_names(string name, bool valid) => Assert.Equal(valid, InterfaceName.Problem(name) is null);

    [Theory]
    [InlineData("web", true)]
    [InlineData("9.Web_-", true)]
    [InlineData("-web", false)]
    [InlineData("web/1", false)]
    [InlineData("", false)]
    public void Containers_have_names_that_runtimes_take(string name, bool valid) => Assert.Equal(valid, ContainerName.Problem(name) is null);
}
