using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class SecretOptionsTests
{
    static readonly OptionSchema Schema = OptionSchema.For(Release.V26_05);

    [Theory]
    [InlineData("password", true), InlineData("initialPassword", true), InlineData("DB_PASSWORD", true), InlineData("privateKey", true), InlineData("API_KEY", true)]
    [InlineData("publicKey", false), InlineData("trusted-public-keys", false), InlineData("PUBLIC_KEY", false), InlineData("passwordFile", false), InlineData("keyboard", false)]
    public void Names_tell_secrets(string name, bool expected) => Assert.Equal(expected, SecretOptions.IsSecret(name));

    [Theory]
    [InlineData("passwordFile", true), InlineData("environmentFiles", true), InlineData("jwtPrivateKeyFile", true), InlineData("keyFile", true), InlineData("basicAuthFile", true)]
    [InlineData("publicKeyFile", false), InlineData("authorizedKeyFiles", false), InlineData("certFile", false), InlineData("configFile", false), InlineData("profile", false)]
    public void Names_tell_files_of_secrets(string name, bool expected) => Assert.Equal(expected, SecretOptions.IsSecretFile(name));

    [Theory]
    [InlineData("users.users.alice.openssh.authorizedKeys.keyFiles", false), InlineData("services.knot.keyFiles", true), InlineData("keyFile", true)]
    public void The_group_may_tell_that_it_is_public(string path, bool expected) => Assert.Equal(expected, SecretOptions.IsSecretFile(OptionPath.Parse(path)));

    [Theory]
    [InlineData("services.k3s", "token", "tokenFile")]
    [InlineData("networking.wireguard.interfaces.wg0", "privateKey", "privateKeyFile")]
    [InlineData("networking.wireguard.interfaces.wg0.peers.0", "presharedKey", "presharedKeyFile")]
    [InlineData("users.users.alice", "initialPassword", "hashedPasswordFile")]
    [InlineData("services.bacula-dir", "password", null)]
    [InlineData("services.mine", "token", null)]
    public void Knows_the_option_for_the_file(string group, string name, string? expected) =>
        Assert.Equal(expected, SecretOptions.FileBeside(Schema, group.Split('.'), name));

    [Theory]
    [InlineData("services.k3s.tokenFile", true), InlineData("services.bacula-sd.tls.key", true), InlineData("virtualisation.oci-containers.containers.web.environmentFiles", true)]
    [InlineData("services.nginx.enable", false), InlineData("services.k3s", false), InlineData("services.mine.tokenFile", false)]
    public void Knows_which_options_take_a_path(string path, bool expected) => Assert.Equal(expected, SecretOptions.TakesPath(Schema, OptionPath.Parse(path)));
}
